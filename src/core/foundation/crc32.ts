// Eight tables of 256 after one another: table k holds the CRC of a byte followed by k zero bytes, so that eight bytes are taken at
// once (slicing-by-8).
const TABLE = makeTables()

/**
 * CRC-32 of PNG and ZIP (ISO 3309, reflected 0xEDB88320) as an unsigned number.
 * @param range.end index after the last byte
 * @param range.before the checksum of what comes before these bytes
 */
export function crc32(
  bytes: Uint8Array,
  { start = 0, end = bytes.length, before = 0 }: { start?: number; end?: number; before?: number } = {},
): number {
  const t = TABLE
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let crc = ~before
  let at = start
  // `?? 0` never applies below: the index is always inside the array; the compiler cannot know it.
  for (const last = end - 7; at < last; at += 8) {
    const low = crc ^ view.getInt32(at, true)
    const high = view.getInt32(at + 4, true)
    crc =
      (t[1792 + (low & 255)] ?? 0) ^
      (t[1536 + ((low >>> 8) & 255)] ?? 0) ^
      (t[1280 + ((low >>> 16) & 255)] ?? 0) ^
      (t[1024 + (low >>> 24)] ?? 0) ^
      (t[768 + (high & 255)] ?? 0) ^
      (t[512 + ((high >>> 8) & 255)] ?? 0) ^
      (t[256 + ((high >>> 16) & 255)] ?? 0) ^
      (t[high >>> 24] ?? 0)
  }
  for (; at < end; at++) crc = (t[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8)
  return (crc ^ -1) >>> 0
}

function makeTables(): Int32Array {
  const tables = new Int32Array(8 * 256)
  for (let byte = 0; byte < 256; byte++) {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
    tables[byte] = value
  }
  for (let at = 256; at < tables.length; at++) {
    const before = tables[at - 256] ?? 0
    tables[at] = (tables[before & 255] ?? 0) ^ (before >>> 8)
  }
  return tables
}
