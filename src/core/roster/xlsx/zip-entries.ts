import { textFromUtf8 } from '../../foundation/bytes'
import { LIMITS } from '../limits'
import { damaged, encrypted, tooLarge } from './refusal'

/** One part of a ZIP file as its directory describes it; sizes are claims until the bytes are counted. */
export type ZipEntry = {
  readonly path: string
  readonly method: 'stored' | 'deflated'
  readonly crc: number
  readonly packedBytes: number
  readonly unpackedBytes: number
  /** Where the packed bytes begin in the file. */
  readonly dataStart: number
}

const END_SIGNATURE = 0x06054b50
const DIRECTORY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const LONGEST_COMMENT = 65_535

/**
 * Reads the directory of a ZIP file and believes nothing of it: number of parts, sizes, names, places (reliability.md §4).
 * @throws WorkbookRefusal xlsx-damaged, xlsx-too-large, xlsx-encrypted
 */
export function zipEntries(bytes: Uint8Array, file: string): ReadonlyMap<string, ZipEntry> {
  if (bytes.length > LIMITS.workbookBytes) throw tooLarge(file)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) throw damaged(file, 'its end is missing')
  const count = view.getUint16(end + 10, true)
  const directoryStart = view.getUint32(end + 16, true)
  if (count > LIMITS.parts) throw tooLarge(file)
  if (directoryStart + view.getUint32(end + 12, true) > end) throw damaged(file, 'its directory does not fit')

  const entries = new Map<string, ZipEntry>()
  const seen = new Set<string>()
  let at = directoryStart
  let unpacked = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_SIGNATURE) throw damaged(file, 'its directory is cut')
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) throw damaged(file, 'its directory is cut')
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw encrypted(file)
    const path = textFromUtf8(bytes.subarray(at + 46, at + 46 + nameLength))
    if (path === null || !isInside(path)) throw damaged(file, 'one of its parts has a forbidden name')
    // Two names that differ in case only would be one part for a spreadsheet program.
    if (seen.has(path.toLowerCase())) throw damaged(file, 'one of its parts is there twice')
    seen.add(path.toLowerCase())
    const entry = entryAt(view, at, path, file)
    unpacked += entry.unpackedBytes
    if (unpacked > LIMITS.unpackedBytes) throw tooLarge(file)
    if (!path.endsWith('/')) entries.set(path, entry)
    at = next
  }
  refuseOverlaps([...entries.values()], file)
  return entries
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT)
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === END_SIGNATURE && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
      return at
  return -1
}

function entryAt(view: DataView, at: number, path: string, file: string): ZipEntry {
  const method = view.getUint16(at + 10, true)
  const packedBytes = view.getUint32(at + 20, true)
  const local = view.getUint32(at + 42, true)
  if (method !== 0 && method !== 8) throw damaged(file, 'one of its parts is packed in an unknown way')
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_SIGNATURE)
    throw damaged(file, 'one of its parts is not where its directory says')
  const dataStart = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (dataStart + packedBytes > view.byteLength) throw damaged(file, 'one of its parts is cut')
  return {
    path,
    method: method === 0 ? 'stored' : 'deflated',
    crc: view.getUint32(at + 16, true),
    packedBytes,
    unpackedBytes: view.getUint32(at + 24, true),
    dataStart,
  }
}

/** Relative, with forward slashes, without steps upwards and without a drive. */
function isInside(path: string): boolean {
  return !/^\/|^[a-z]:|\\|\p{Cc}/iu.test(path) && !path.split('/').some((step) => step === '..' || step === '.')
}

/** Parts that share bytes are how a small file claims to be a huge one. */
function refuseOverlaps(entries: readonly ZipEntry[], file: string): void {
  const placed = [...entries].sort((a, b) => a.dataStart - b.dataStart)
  placed.forEach(({ dataStart }, i) => {
    const before = placed[i - 1]
    if (before && before.dataStart + before.packedBytes > dataStart) throw damaged(file, 'two of its parts overlap')
  })
}
