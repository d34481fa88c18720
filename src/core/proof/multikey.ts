import { bytesFromBase58, toBase58 } from '../foundation/base58'
import { toBase64Url } from '../foundation/base64'
import { bug } from '../foundation/bug'
import { concatBytes } from '../foundation/bytes'
import type { PublicJwk } from './jwk'
import { pointFromCompressed } from './p256-point'

// Multicodec prefixes of public keys (Controlled Identifiers 1.0, 2.2.2).
const ED25519 = Uint8Array.of(0xed, 0x01)
const P256 = Uint8Array.of(0x80, 0x24)

/** An Ed25519 public key of 32 bytes as Multikey: 48 characters that begin with `z6Mk`. */
export function multikeyFromEd25519(publicKey: Uint8Array): string {
  if (publicKey.length !== 32) bug('an Ed25519 public key has 32 bytes')
  return `z${toBase58(concatBytes(ED25519, publicKey))}`
}

/** The key in a Multikey text: Ed25519 (`z6Mk…`) or P-256 (`zDn…`); null for anything else, secret keys too. */
export function jwkFromMultikey(text: string): PublicJwk | null {
  if (!text.startsWith('z') || text.length > 64) return null
  const bytes = bytesFromBase58(text.slice(1))
  if (bytes === null) return null
  const key = bytes.subarray(2)
  if (hasPrefix(bytes, ED25519) && key.length === 32) return { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(key) }
  if (!hasPrefix(bytes, P256) || key.length !== 33) return null
  const point = pointFromCompressed(key)
  return point && { kty: 'EC', crv: 'P-256', x: toBase64Url(point.x), y: toBase64Url(point.y) }
}

function hasPrefix(bytes: Uint8Array, prefix: Uint8Array): boolean {
  return prefix.every((byte, i) => bytes[i] === byte)
}
