export type DraftMailsRequest = { readonly batch: string; readonly out: string }
export type DraftMailsReport = {
  readonly drafted: number
  readonly sent: number
  readonly waiting: number
  readonly failed: number
}
