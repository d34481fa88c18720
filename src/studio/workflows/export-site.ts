export type ExportSiteRequest = {
  /** Default: `site/` in the workspace. */
  readonly out?: string
  /** Also, or instead if `out` is absent, one ZIP file with the same files. */
  readonly zip?: string
  /** Only this batch and all shared files; removes nothing. */
  readonly only?: string
}
export type ExportSiteReport = {
  readonly files: number
  readonly written: number
  readonly unchanged: number
  readonly removed: number
  readonly bytes: number
}
