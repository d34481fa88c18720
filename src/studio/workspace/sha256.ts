import { hash } from 'node:crypto'

/** SHA-256 of bytes, or of a text's UTF-8, as lower-case hexadecimal; by node, as journals and exports hash every byte. */
export function sha256Hex(data: Uint8Array | string): string {
  return hash('sha256', data, 'hex')
}
