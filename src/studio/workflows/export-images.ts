export type ExportImagesRequest = {
  readonly batch: string
  readonly out: string
  readonly format?: 'png' | 'svg' | 'both'
}
export type ExportImagesReport = { readonly files: number }
