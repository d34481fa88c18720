import type { PublicKey } from '../../core/proof'

/** What a new workspace needs. */
export type CreateWorkspaceRequest = {
  /** A folder that does not exist or is empty. */
  readonly folder: string
  readonly name: string
  /** Where the site will stand; a missing final slash is added. */
  readonly url: string
  readonly email?: string
  readonly did?: 'web' | 'key'
  /** Default: the system's. */
  readonly timeZone?: string
  /** UTF-8; the caller's bytes are zeroed after use. */
  readonly passphrase: Uint8Array
  readonly sample?: boolean
}
export type CreateWorkspaceReport = {
  readonly workspace: string
  readonly issuer: string
  readonly did: string
  readonly keys: readonly { readonly kid: string; readonly alg: PublicKey['alg'] }[]
}
