import encodeChunks from 'png-chunks-encode'
import { concatBytes, textFromUtf8, utf8 } from '../../foundation/bytes'
import { crc32 } from '../../foundation/crc32'
import type { Problem } from '../../foundation/problem'
import type { BakedStandard, BakeText } from '../entry'
import { sharedUtf8, writeShared } from '../shared-memory'
import { inflate } from './inflate'
import type { PngChunk } from './scan-png'
import { MAX_TEXT_BYTES, notByTheRules, pngDamaged, textIllFormed, textTooLarge } from '../problems'

/** PNG keyword of each standard, exact case (standards.md §6.1). */
export const PNG_KEYWORDS: Readonly<Record<BakedStandard, string>> = {
  ob3: 'openbadgecredential',
  clr: 'clrcredential',
  ob2: 'openbadges',
}

// Length and type of a chunk.
const HEADER_BYTES = 8
const CHECKSUM_BYTES = 4

type Head = {
  /** Length (filled in later), type and what stands before the text of a chunk. */
  readonly head: Uint8Array
  /** Of the type and what stands before the text. */
  readonly checksum: number
}

const HEADS: Readonly<Record<BakedStandard, Head>> = {
  ob3: headOf(PNG_KEYWORDS.ob3),
  clr: headOf(PNG_KEYWORDS.clr),
  ob2: headOf(PNG_KEYWORDS.ob2),
}

function headOf(keyword: string): Head {
  const head = concatBytes(new Uint8Array(4), utf8(`iTXt${keyword}`), new Uint8Array(5))
  return { head, checksum: crc32(head, { start: 4 }) }
}

/** A badge text as it stands in a chunk; `text` is null where it cannot be read, and then a problem of level error says why. */
export type PngText = {
  readonly chunk: PngChunk
  readonly standard: BakedStandard
  readonly text: string | null
  readonly problems: readonly Problem[]
}

/** Data of an uncompressed iTXt chunk without language tag and translated keyword (PNG 3rd edition, 11.3.3.4). */
function itxtData(keyword: string, text: string): Uint8Array {
  return concatBytes(utf8(keyword), new Uint8Array(5), utf8(text))
}

/** The chunk as png-chunks-encode writes it, for a single picture. */
export function textChunk(standard: BakedStandard, text: string): Uint8Array {
  const signatureBytes = 8
  return encodeChunks([{ name: 'iTXt', data: itxtData(PNG_KEYWORDS[standard], text) }]).subarray(signatureBytes)
}

/** CRC-32 of bytes that come after others. @param before the checksum of those */
export type RunningCrc = (bytes: Uint8Array, before: number) => number

/** The same chunk, byte for byte, in parts and some hundred times faster: for batches. The text's bytes are not copied. */
export function textChunkParts(
  { standard, text, bytes = sharedUtf8(text) }: BakeText,
  crc: RunningCrc = (more, before) => crc32(more, { before }),
): readonly Uint8Array[] {
  const { head, checksum } = HEADS[standard]
  const start = writeShared(head.length, (memory, at) => {
    memory.set(head, at)
    return head.length
  })
  writeUint32(start, head.length - HEADER_BYTES + bytes.length)
  const end = writeShared(CHECKSUM_BYTES, () => CHECKSUM_BYTES)
  writeUint32(end, crc(bytes, checksum))
  return [start, bytes, end]
}

// By hand: a DataView for four bytes costs more than they do.
function writeUint32(room: Uint8Array, value: number): void {
  room[0] = value >>> 24
  room[1] = value >>> 16
  room[2] = value >>> 8
  room[3] = value
}

/** The badge text of a chunk, or null where the chunk is none. */
export function badgeTextOf(bytes: Uint8Array, chunk: PngChunk): PngText | null {
  if (!['iTXt', 'tEXt', 'zTXt'].includes(chunk.type)) return null
  const data = bytes.subarray(chunk.dataStart, chunk.dataEnd)
  const keywordEnd = data.subarray(0, 80).indexOf(0)
  if (keywordEnd < 0) return null
  const keyword = String.fromCharCode(...data.subarray(0, keywordEnd))
  const standard = (['ob3', 'clr', 'ob2'] as const).find((one) => PNG_KEYWORDS[one] === keyword)
  if (standard === undefined) return null
  const read = chunk.whole ? readText(chunk.type, keyword, data.subarray(keywordEnd + 1)) : cutOff()
  return { chunk, standard, ...read }
}

type ReadText = Pick<PngText, 'text' | 'problems'>

function readText(type: string, keyword: string, rest: Uint8Array): ReadText {
  if (type === 'tEXt') {
    // Latin-1 by the rules; old bakers wrote UTF-8 all the same.
    const text = textFromUtf8(rest) ?? Array.from(rest, (byte) => String.fromCharCode(byte)).join('')
    return { text, problems: [notByTheRules(keyword, 'it stands in a tEXt chunk')] }
  }
  if (type === 'zTXt') return inflated(keyword, rest.subarray(1), 'it is compressed in a zTXt chunk')
  const [compressed = 0, languageEnd] = [rest[0], rest.indexOf(0, 2)]
  const translatedEnd = languageEnd < 0 ? -1 : rest.indexOf(0, languageEnd + 1)
  if (translatedEnd < 0) return { text: null, problems: [pngDamaged(`The ${keyword} chunk is damaged.`)] }
  const body = rest.subarray(translatedEnd + 1)
  if (compressed === 1) return inflated(keyword, body, 'it is compressed')
  return plain(keyword, body, [])
}

function inflated(keyword: string, body: Uint8Array, how: string): ReadText {
  const opened = inflate(body, MAX_TEXT_BYTES)
  if (opened.outcome === 'too-large') return { text: null, problems: [textTooLarge()] }
  if (opened.outcome === 'damaged') {
    return { text: null, problems: [pngDamaged(`The compressed text of the ${keyword} chunk is damaged.`)] }
  }
  return plain(keyword, opened.bytes, [notByTheRules(keyword, how)])
}

function plain(keyword: string, body: Uint8Array, problems: readonly Problem[]): ReadText {
  if (body.length > MAX_TEXT_BYTES) return { text: null, problems: [textTooLarge()] }
  const text = textFromUtf8(body)
  return text === null ? { text, problems: [textIllFormed(`the ${keyword} chunk`)] } : { text, problems }
}

function cutOff(): ReadText {
  return { text: null, problems: [pngDamaged('The file ends in the middle of its credential.')] }
}
