export type RunDemoRequest = {
  /** Folder under which the four result folders are made; must not hold them yet. */
  readonly out: string
  /** UTF-8; without it a random one is written to `passphrase.txt` (0600). */
  readonly passphrase?: Uint8Array
}
export type RunDemoReport = {
  readonly workspace: string
  readonly site: string
  readonly images: string
  readonly mails: string
  /** How many of the 48 images were verified as valid. */
  readonly verified: number
}
