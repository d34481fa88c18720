/** One file of the site. */
export type SiteFile = {
  /** From the site's root, with `/` between folders and none in front. */
  readonly path: string
  /** Text is written as UTF-8; parts are written one after the other, so that nobody need join them. */
  readonly content: string | Uint8Array | readonly Uint8Array[]
  readonly mediaType: string
}
