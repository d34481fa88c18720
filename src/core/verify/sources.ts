import type { Instant } from '../foundation/instant'
import type { Contexts, SignatureCheck } from '../proof'

/**
 * Answers with what an address serves, or null where that is not at hand. Never guesses: the answer counts as what the host serves
 * (a `--site` folder is trusted as its base URL, own workspace, documents written into the verifier page).
 */
export type DocumentSource = (url: string) => Uint8Array | null | Promise<Uint8Array | null>

/** All that verifying needs besides the file. */
export type VerifyContext = {
  /** JSON-LD contexts by URL: our own pinned texts, nothing else is ever used. */
  readonly contexts: Contexts
  readonly now: Instant
  readonly documents: DocumentSource
  /** Raw signatures: studio gives node:crypto, the page WebCrypto. */
  readonly crypto: SignatureCheck
  /** The address to compare with, as typed. */
  readonly recipient?: string
  /** Ids of issuers that are this workspace's own or pinned by the user. */
  readonly knownIssuers?: readonly string[]
}
