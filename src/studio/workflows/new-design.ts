export type NewDesignRequest = {
  readonly template: string
  readonly values: Readonly<Record<string, string>>
  /** Where the scene goes; an existing file is refused. */
  readonly out: string
}
export type NewDesignReport = { readonly elements: number }
