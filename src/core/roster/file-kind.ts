import { utf8 } from '../foundation/bytes'

/** What a file is by its content, whatever its name says. */
export type FileKind = 'text' | 'xlsx' | 'xlsx-encrypted' | 'xls-legacy' | 'unknown'

const starts = (bytes: Uint8Array, ...mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte)

/** Tells workbook, legacy workbook and text apart by the first bytes; everything with binary content is unknown. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04))
    return holds(bytes, utf8('.bin')) && !holds(bytes, utf8('xl/')) ? 'unknown' : zipKind(bytes)
  if (starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'unknown'
  // OLE: a workbook with a password is an OLE file with the workbook in a stream of this name.
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return holds(bytes, utf16('EncryptedPackage')) ? 'xlsx-encrypted' : 'xls-legacy'
  if (starts(bytes, 0x09, 0x08) || starts(bytes, 0x09, 0x04) || starts(bytes, 0x09, 0x02)) return 'xls-legacy'
  return looksLikeText(bytes) ? 'text' : 'unknown'
}

function zipKind(bytes: Uint8Array): FileKind {
  return holds(bytes, utf8('xl/')) && !holds(bytes, utf8('xl/workbook.bin')) ? 'xlsx' : 'unknown'
}

/** Pictures and PDF begin with control characters, or with a mark of their own; UTF-16 text has zeros in every other byte. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return false // %PDF
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) return true
  const size = Math.min(bytes.length, 1024)
  let controls = 0
  let zeros = 0
  for (let i = 0; i < size; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0) zeros++
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27) controls++
  }
  return controls * 20 <= size && (zeros === 0 || zeros * 5 > size)
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0)).reduce<Uint8Array>(
    (bytes, code, i) => {
      bytes[2 * i] = code
      return bytes
    },
    new Uint8Array(text.length * 2),
  )
}

function holds(bytes: Uint8Array, part: Uint8Array): boolean {
  const first = part[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (part.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}
