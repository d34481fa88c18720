import type { JsonObject } from '../foundation/json'
import type { PublicKey } from './public-key'

/** The DID URL under which a key of an issuer is found: what a proof's `verificationMethod` and a JWT's `kid` say. */
export function methodId(did: string, key: Pick<PublicKey, 'kid'>): string {
  return `${did}#${key.kid}`
}

/** A verification method of type Multikey; the fragment is the key (standards.md §2.5). */
export function multikeyMethod(did: string, multibase: string): JsonObject {
  return { id: `${did}#${multibase}`, type: 'Multikey', controller: did, publicKeyMultibase: multibase }
}

/** The verification method of an issuer's key: Multikey for Ed25519, JsonWebKey for RSA. */
export function verificationMethod(did: string, key: PublicKey): JsonObject {
  if (key.alg === 'Ed25519') return multikeyMethod(did, key.multibase)
  return { id: methodId(did, key), type: 'JsonWebKey', controller: did, publicKeyJwk: publishedJwk(key) }
}

/** A key as `publicKeyJwk` and jwks.json publish it: public members, then what it is for. */
export function publishedJwk(key: PublicKey): JsonObject {
  return { ...key.jwk, kid: key.kid, alg: key.alg === 'Ed25519' ? 'EdDSA' : 'RS256', use: 'sig' }
}
