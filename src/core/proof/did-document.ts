import type { JsonObject } from '../foundation/json'
import type { PublicKey } from './public-key'
import { methodId, publishedJwk, verificationMethod } from './verification-method'

const CONTEXTS = [
  'https://www.w3.org/ns/did/v1',
  'https://w3id.org/security/multikey/v1',
  'https://w3id.org/security/jwk/v1',
]

/**
 * The did.json of an issuer (standards.md §2.5). Retired keys stay in it, otherwise what they signed would stop verifying.
 * @param keys newest first
 */
export function didDocument({ did, keys }: { did: string; keys: readonly PublicKey[] }): JsonObject {
  const ids = keys.map((key) => methodId(did, key))
  return {
    '@context': CONTEXTS,
    id: did,
    verificationMethod: keys.map((key) => verificationMethod(did, key)),
    assertionMethod: ids,
    authentication: ids.filter((_, i) => keys[i]?.alg === 'Ed25519'),
  }
}

/** The jwks.json beside it: the same keys, public members only. */
export function jwks(keys: readonly PublicKey[]): JsonObject {
  return { keys: keys.map(publishedJwk) }
}
