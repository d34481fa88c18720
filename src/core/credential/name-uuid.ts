import { toHex } from '../foundation/hex'
import { sha256 } from '../foundation/sha256'

/** A `urn:uuid:` made of a name: the same name gives the same id everywhere (version 8 of RFC 9562, SHA-256). */
export function nameUuid(name: string): string {
  const bytes = Uint8Array.from(sha256(name).subarray(0, 16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = toHex(bytes)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
