import { toBase64Url } from '../foundation/base64'
import { problem } from '../foundation/problem'
import { ok, refuse, type Result } from '../foundation/result'
import { jwkThumbprint, PublicJwk } from './jwk'
import { multikeyFromEd25519 } from './multikey'
import { bytesFromBase64Url } from '../foundation/base64'
import { bug } from '../foundation/bug'

/** A public key of an issuer. `kid` is the Multikey text for Ed25519, the RFC 7638 thumbprint for RSA (contract.md). */
export type PublicKey =
  | {
      readonly alg: 'Ed25519'
      readonly kid: string
      readonly multibase: string
      readonly jwk: PublicJwk & { kty: 'OKP' }
    }
  | { readonly alg: 'RS256'; readonly kid: string; readonly jwk: PublicJwk & { kty: 'RSA' } }

/** The issuer's key of 32 public bytes. */
function publicKeyFromEd25519(bytes: Uint8Array): PublicKey {
  const multibase = multikeyFromEd25519(bytes)
  return { alg: 'Ed25519', kid: multibase, multibase, jwk: { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(bytes) } }
}

/** The issuer's key as a JWK holds it; private and other members are dropped. Problem `key-unsupported`. */
export function publicKeyFromJwk(json: unknown): Result<PublicKey> {
  const parsed = PublicJwk.safeParse(json)
  if (parsed.success && parsed.data.kty === 'OKP') {
    return ok(publicKeyFromEd25519(bytesFromBase64Url(parsed.data.x) ?? bug('a parsed JWK has its bytes')))
  }
  if (parsed.success && parsed.data.kty === 'RSA') {
    return ok({ alg: 'RS256', kid: jwkThumbprint(parsed.data), jwk: parsed.data })
  }
  return refuse(
    problem({
      code: 'key-unsupported',
      message: 'This is no public key that can stand for an issuer.',
      remedy: 'Use an Ed25519 key, or an RSA key of at least 2048 bits, as a JWK.',
    }),
  )
}
