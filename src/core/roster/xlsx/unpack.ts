import { Inflate } from 'fflate'
import { concatBytes, textFromUtf8 } from '../../foundation/bytes'
import { crc32 } from '../../foundation/crc32'
import { LIMITS } from '../limits'
import { damaged, tooLarge } from './refusal'
import { zipEntries, type ZipEntry } from './zip-entries'

// A deflate stream grows at most 1,032-fold: this much input is at most 16 MiB of output before it is counted again.
const STEP_BYTES = 16 * 1024
/** Below this a high ratio is ordinary: a sheet of equal rows. */
const RATIO_FREE_BYTES = 1024 * 1024

/** Parts of a workbook, unpacked one at a time when they are asked for; what is never asked for is never unpacked. */
export type WorkbookParts = {
  readonly has: (path: string) => boolean
  /** XML of a part as text, or null where there is no such part. */
  readonly text: (path: string) => string | null
}

/**
 * Opens a workbook's ZIP file.
 * @throws WorkbookRefusal xlsx-damaged, xlsx-too-large, xlsx-encrypted
 */
export function openParts(bytes: Uint8Array, file: string): WorkbookParts {
  const entries = zipEntries(bytes, file)
  let unpackedBytes = 0
  const unpack = (entry: ZipEntry): Uint8Array => {
    const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedBytes)
    const content = entry.method === 'stored' ? packed : inflate(packed, LIMITS.unpackedBytes - unpackedBytes, file)
    unpackedBytes += content.length
    if (unpackedBytes > LIMITS.unpackedBytes) throw tooLarge(file)
    if (content.length !== entry.unpackedBytes || crc32(content) !== entry.crc)
      throw damaged(file, 'the check sum of one of its parts is wrong')
    return content
  }
  return {
    has: (path) => entries.has(path),
    text: (path) => {
      const entry = entries.get(path)
      if (!entry) return null
      const text = xmlText(unpack(entry))
      if (text === null) throw damaged(file, 'one of its parts is not text')
      return text
    },
  }
}

function inflate(packed: Uint8Array, limitBytes: number, file: string): Uint8Array {
  const parts: Uint8Array[] = []
  let size = 0
  const state = { ended: false }
  const stream = new Inflate((part, final) => {
    size += part.length
    if (size > limitBytes || (size > RATIO_FREE_BYTES && size > packed.length * LIMITS.ratio)) throw tooLarge(file)
    parts.push(part)
    state.ended = final
  })
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES)
      stream.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length)
  } catch (error) {
    // fflate's own errors carry a number; ours passes through it.
    if (error instanceof Error && 'code' in error) throw damaged(file, 'one of its parts cannot be unpacked')
    throw error
  }
  if (!state.ended) throw damaged(file, 'one of its parts is cut')
  return concatBytes(...parts)
}

/** Office programs write UTF-8; UTF-16 with its mark is allowed by XML. */
function xmlText(bytes: Uint8Array): string | null {
  const [a, b] = bytes
  if (!(a === 0xff && b === 0xfe) && !(a === 0xfe && b === 0xff)) return textFromUtf8(bytes)
  try {
    return new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes)
  } catch {
    return null // not UTF-16 although it says so
  }
}
