import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { utf8 } from './bytes'
import { toHex } from './hex'

/** SHA-256 in 32 bytes; the same on every runtime. Studio may use the faster native one where it counts. */
export function sha256(data: Uint8Array): Uint8Array {
  return nobleSha256(data)
}

/** SHA-256 of a text's UTF-8 as lower-case hexadecimal. */
export function sha256Hex(data: Uint8Array | string): string {
  return toHex(sha256(typeof data === 'string' ? utf8(data) : data))
}
