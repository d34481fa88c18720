// Eight tables of 256 after one another: table k holds the CRC of a byte followed by k zero bytes, so that eight bytes are taken at
// once (slicing-by-8).
const TABLE = makeTables()

/**
 * CRC-32 of PNG and ZIP (ISO 3309, reflected 0xEDB88320) as an unsigned number.
 * @param end index after the last byte
 */
export function crc32(bytes: Uint8Array, start = 0, end = bytes.length): number {
  const t = TABLE
  let crc = -1
  let at = start
  // `?? 0` never applies below: the index is always inside the array; the compiler cannot know it.
  for (const last = end - 7; at < last; at += 8) {
    const low =
      crc ^
      ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24))
    crc =
      (t[1792 + (low & 255)] ?? 0) ^
      (t[1536 + ((low >>> 8) & 255)] ?? 0) ^
      (t[1280 + ((low >>> 16) & 255)] ?? 0) ^
      (t[1024 + (low >>> 24)] ?? 0) ^
      (t[768 + (bytes[at + 4] ?? 0)] ?? 0) ^
      (t[512 + (bytes[at + 5] ?? 0)] ?? 0) ^
      (t[256 + (bytes[at + 6] ?? 0)] ?? 0) ^
      (t[bytes[at + 7] ?? 0] ?? 0)
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
