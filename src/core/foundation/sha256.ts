import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { bug } from './bug'
import { utf8 } from './bytes'
import { toHex } from './hex'

/** SHA-256 of bytes, or of a text's UTF-8: as 32 bytes, and as lower-case hexadecimal. */
export type Sha256 = {
  bytes(data: Uint8Array | string): Uint8Array
  hex(data: Uint8Array | string): string
}

const noble: Sha256 = {
  bytes: (data) => nobleSha256(typeof data === 'string' ? utf8(data) : data),
  hex: (data) => toHex(noble.bytes(data)),
}
let chosen = noble

/** FIPS 180-2, B.1. */
const OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

/** Takes a faster one of the runtime from now on, which changes no value: hashes are a third of what signing a badge costs. */
export function adoptSha256(faster: Sha256): void {
  if (faster.hex('abc') !== OF_ABC || toHex(faster.bytes('abc')) !== OF_ABC) bug('this is not SHA-256')
  chosen = faster
}

/** SHA-256 in 32 bytes; the same on every runtime. */
export function sha256(data: Uint8Array | string): Uint8Array {
  return chosen.bytes(data)
}

/** SHA-256 of a text's UTF-8 as lower-case hexadecimal. */
export function sha256Hex(data: Uint8Array | string): string {
  return chosen.hex(data)
}
