import type { Instant } from '../foundation/instant'
import type { JsonObject } from '../foundation/json'
import type { PublicKey } from './public-key'
import { methodId, publishedJwk, verificationMethod } from './verification-method'

const CONTEXTS = [
  'https://www.w3.org/ns/did/v1',
  'https://w3id.org/security/multikey/v1',
  'https://w3id.org/security/jwk/v1',
]

/**
 * The did.json of an issuer (standards.md §2.5). Retired keys stay in it, otherwise what they signed would stop verifying;
 * compromised ones stay as revoked and vouch for nothing (Controlled Identifiers 1.0, 2.2).
 * @param keys newest first
 * @param revoked keys that others may have, by id, and since when
 */
export function didDocument({
  did,
  keys,
  revoked = new Map(),
}: {
  did: string
  keys: readonly PublicKey[]
  revoked?: ReadonlyMap<string, Instant>
}): JsonObject {
  const vouching = keys.filter(({ kid }) => !revoked.has(kid))
  return {
    '@context': CONTEXTS,
    id: did,
    verificationMethod: keys.map((key) => {
      const since = revoked.get(key.kid)
      return { ...verificationMethod(did, key), ...(since === undefined ? {} : { revoked: since }) }
    }),
    assertionMethod: vouching.map((key) => methodId(did, key)),
    authentication: vouching.filter(({ alg }) => alg === 'Ed25519').map((key) => methodId(did, key)),
  }
}

/** The jwks.json beside it, public members only. A JWKS cannot say that a key is revoked: give it none that is. */
export function jwks(keys: readonly PublicKey[]): JsonObject {
  return { keys: keys.map(publishedJwk) }
}
