import type { Input } from '../workspace/input'

export type UnbakeImageRequest = {
  readonly image: Input
  /** Folder for a file an entry; nothing is written without it. */
  readonly out?: string
}
