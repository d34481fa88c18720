import { Gunzip, gzipSync } from 'fflate'
import { bytesFromBase64, bytesFromBase64Url, toBase64Url } from '../foundation/base64'
import { bug } from '../foundation/bug'
import { concatBytes } from '../foundation/bytes'
import { crc32 } from '../foundation/crc32'
import { problem } from '../foundation/problem'
import { ok, refuse, type Result } from '../foundation/result'

/** Entries of our lists, and the least that any list should have (Bitstring Status List 1.0, 2.2). */
export const STATUS_LIST_LENGTH = 131_072

const DECODED_CEILING_BYTES = 4 * 1024 * 1024
const PIECE_BYTES = 1024 // so that one piece inflates to a megabyte at most before the ceiling is looked at

/** The bits of a status list; entry 0 is the left-most, most significant bit of the first byte. */
export type StatusBits = {
  /** How many bits there are. */
  readonly length: number
  /** @param index from 0; outside of the list it is a mistake of ours */
  isSet(index: number): boolean
}

/**
 * Bits as `encodedList`: "u", then base64url of GZIP (Bitstring Status List 1.0, 3.3). Same bits, same text everywhere:
 * fflate deflates alike on every machine, and the header bears no time.
 * @param setBits indexes below `length`, in any order
 */
export function encodeStatusList(setBits: Iterable<number>, length = STATUS_LIST_LENGTH): string {
  const bytes = new Uint8Array(Math.ceil(length / 8))
  for (const index of setBits) {
    if (!Number.isInteger(index) || index < 0 || index >= length) bug(`no place ${index} in a list of ${length}`)
    bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (0x80 >> (index & 7))
  }
  return `u${toBase64Url(gzipSync(bytes, { level: 9, mtime: 0 }))}`
}

/**
 * Reads an `encodedList`, with or without the "u", and plain base64 as older lists have it (standards.md §4.3).
 * @returns problem status-damaged: no base64, no GZIP, wrong checksum, or more than 4 MiB of bits
 */
export function decodeStatusList(encodedList: string): Result<StatusBits> {
  const text = encodedList.startsWith('u') ? encodedList.slice(1) : encodedList
  const packed = bytesFromBase64Url(text.replace(/={1,2}$/, '')) ?? bytesFromBase64(text)
  const bytes = packed && gunzip(packed)
  if (!bytes) return refuse(statusDamaged())
  return ok({
    length: bytes.length * 8,
    isSet: (index) => ((bytes[index >> 3] ?? bug('index beyond the list')) & (0x80 >> (index & 7))) !== 0,
  })
}

/** Inflates piece by piece and stops at the ceiling; null where length or CRC-32 at the end do not fit (RFC 1952 §2.3.1). */
function gunzip(packed: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = []
  let total = 0
  const gunzip = new Gunzip((part) => {
    total += part.length
    parts.push(part)
  })
  try {
    for (let at = 0; at < packed.length && total <= DECODED_CEILING_BYTES; at += PIECE_BYTES) {
      gunzip.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length)
    }
  } catch {
    return null // fflate throws where the bytes are no GZIP
  }
  if (total > DECODED_CEILING_BYTES || packed.length < 18) return null
  const bytes = concatBytes(...parts)
  const trailer = new DataView(packed.buffer, packed.byteOffset + packed.length - 8)
  return trailer.getUint32(0, true) === crc32(bytes) && trailer.getUint32(4, true) === bytes.length ? bytes : null
}

function statusDamaged() {
  return problem({
    code: 'status-damaged',
    message: 'The status list cannot be unpacked.',
    remedy: 'Ask the issuer to publish it again.',
  })
}
