import type { Input } from '../workspace/input'

export type VerifyFilesRequest = {
  readonly files: readonly Input[]
  /** Folder of an exported site, trusted as what its base URL serves. */
  readonly site?: string
  /** A workspace whose own keys and lists are known. */
  readonly workspace?: string
  readonly recipient?: string
}
