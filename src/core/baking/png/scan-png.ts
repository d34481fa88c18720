import { crc32 } from '../../foundation/crc32'
import { problem, type Problem } from '../../foundation/problem'
import { pngDamaged } from '../problems'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const MAX_SIDE_PX = 12_000
const MAX_PIXELS = 64_000_000
const MAX_CHUNKS = 100_000
// Bit depths a colour type may have (PNG 3rd edition, table 11.1).
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}

/** One chunk of a PNG by its place: nothing is copied. */
export type PngChunk = {
  readonly type: string
  /** Of its length field. */
  readonly start: number
  readonly dataStart: number
  /** After the last byte of its data that is there; less than declared where the file is cut. */
  readonly dataEnd: number
  /** After its CRC. */
  readonly end: number
  readonly whole: boolean
  readonly crcFits: boolean
}

/** A PNG taken apart as far as that goes. */
export type PngScan = {
  readonly chunks: readonly PngChunk[]
  /** What breaks the rules of PNG, in file order; a baker refuses them, a reader tells them. */
  readonly faults: readonly Problem[]
  /** After the IEND chunk, or the length of the file where there is none. */
  readonly end: number
}

/** Whether a file starts as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte)
}

/** Takes a PNG apart and looks at every rule that can be seen without decoding pixels: lengths, CRCs, order, size. */
export function scanPng(bytes: Uint8Array): PngScan {
  if (!isPng(bytes)) return { chunks: [], faults: [pngDamaged('The file is not a PNG picture.')], end: 0 }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: PngChunk[] = []
  const faults: Problem[] = []
  let at = SIGNATURE.length
  let ended = false
  while (at < bytes.length && !ended) {
    if (chunks.length === MAX_CHUNKS) {
      faults.push(pngDamaged(`The picture has more than ${MAX_CHUNKS} chunks.`))
      break
    }
    const chunk = chunkAt(bytes, view, at)
    if (chunk === null) {
      faults.push(pngDamaged(`The picture is damaged at byte ${at}: no chunk begins there.`))
      break
    }
    chunks.push(chunk)
    if (!chunk.whole) faults.push(pngDamaged(`The picture is cut off in its ${chunk.type} chunk.`))
    else if (!chunk.crcFits) faults.push(pngDamaged(`The checksum of the ${chunk.type} chunk at byte ${at} is wrong.`))
    ended = chunk.type === 'IEND'
    at = chunk.end
  }
  if (!ended && faults.length === 0) faults.push(pngDamaged('The picture is cut off: its end is missing.'))
  return { chunks, faults: [...faults, ...orderFaults(chunks), ...headerFaults(chunks[0], view)], end: at }
}

function chunkAt(bytes: Uint8Array, view: DataView, start: number): PngChunk | null {
  if (start + 8 > bytes.length) return null
  const declared = view.getUint32(start)
  const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8))
  if (declared > 0x7fffffff || !/^[A-Za-z]{2}[A-Z][A-Za-z]$/.test(type)) return null
  const dataStart = start + 8
  const whole = dataStart + declared + 4 <= bytes.length
  const dataEnd = whole ? dataStart + declared : Math.min(dataStart + declared, bytes.length)
  const crcFits = whole && view.getUint32(dataEnd) === crc32(bytes, { start: start + 4, end: dataEnd })
  return { type, start, dataStart, dataEnd, end: whole ? dataEnd + 4 : bytes.length, whole, crcFits }
}

function orderFaults(chunks: readonly PngChunk[]): Problem[] {
  const types = chunks.map((chunk) => chunk.type)
  const count = (type: string) => types.filter((other) => other === type).length
  const [firstData, lastData] = [types.indexOf('IDAT'), types.lastIndexOf('IDAT')]
  const palette = types.indexOf('PLTE')
  const strange = types.find((type) => /^[A-Z]/.test(type) && !['IHDR', 'PLTE', 'IDAT', 'IEND'].includes(type))
  return [
    types[0] === 'IHDR' && count('IHDR') === 1 ? null : 'The picture does not begin with exactly one header.',
    firstData < 0 ? 'The picture has no pixels.' : null,
    firstData >= 0 && lastData - firstData + 1 !== count('IDAT')
      ? 'The pixel data of the picture is torn apart.'
      : null,
    count('PLTE') > 1 || (palette >= 0 && firstData >= 0 && palette > firstData)
      ? 'The palette of the picture is in the wrong place.'
      : null,
    strange === undefined ? null : `The picture needs the unknown extension ${strange}.`,
  ].flatMap((what) => (what === null ? [] : [pngDamaged(what)]))
}

function headerFaults(header: PngChunk | undefined, view: DataView): Problem[] {
  if (header?.type !== 'IHDR') return []
  if (header.dataEnd - header.dataStart !== 13) return [pngDamaged('The header of the picture has the wrong length.')]
  const at = header.dataStart
  const [width, height] = [view.getUint32(at), view.getUint32(at + 4)]
  const [depth, colour, method, filter, interlace] = [8, 9, 10, 11, 12].map((offset) => view.getUint8(at + offset))
  if (width === 0 || height === 0) return [pngDamaged('The picture has no size.')]
  if (width > MAX_SIDE_PX || height > MAX_SIDE_PX || width * height > MAX_PIXELS) return [imageTooLarge(width, height)]
  const known = DEPTHS[colour ?? -1]?.includes(depth ?? -1) && method === 0 && filter === 0 && (interlace ?? 2) < 2
  return known ? [] : [pngDamaged('The picture says it is of a kind that PNG does not have.')]
}

function imageTooLarge(width: number, height: number): Problem {
  return problem({
    code: 'image-too-large',
    message: `The picture is ${width} × ${height} pixels.`,
    remedy: `Use one of at most ${MAX_SIDE_PX} pixels a side and ${MAX_PIXELS / 1_000_000} megapixels.`,
    values: { width, height },
  })
}
