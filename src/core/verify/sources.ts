import type { Instant } from '../foundation/instant'

/**
 * Answers with what an address serves, or null where that is not at hand. Never guesses: the answer counts as what the host serves
 * (a `--site` folder is trusted as its base URL, own workspace, documents written into the verifier page).
 */
export type DocumentSource = (url: string) => Uint8Array | null | Promise<Uint8Array | null>

/** Signature algorithms a key may fit (RFC 7518, RFC 8037). */
export type SignatureAlgorithm = 'EdDSA' | 'ES256' | 'RS256'

/**
 * Checks one raw signature with a public JWK: studio gives node:crypto, the page WebCrypto.
 * ES256 signatures are r‖s. Resolves to false for every signature or key that does not fit.
 */
export type SignatureCheck = (
  algorithm: SignatureAlgorithm,
  jwk: Readonly<Record<string, unknown>>,
  data: Uint8Array,
  signature: Uint8Array,
) => Promise<boolean>

/** All that verifying needs besides the file. */
export type VerifyContext = {
  /** JSON-LD contexts by URL: our own pinned texts, nothing else is ever used. */
  readonly contexts: ReadonlyMap<string, unknown>
  readonly now: Instant
  readonly documents: DocumentSource
  readonly crypto: SignatureCheck
  /** The address to compare with, as typed. */
  readonly recipient?: string
  /** Ids of issuers that are this workspace's own or pinned by the user. */
  readonly knownIssuers?: readonly string[]
}
