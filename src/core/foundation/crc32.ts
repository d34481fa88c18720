// Eight tables of 256: table k holds the CRC of a byte followed by k zero bytes, so that eight bytes are taken at once (slicing-by-8).
const TABLES = makeTables()

/**
 * CRC-32 of PNG and ZIP (ISO 3309, reflected 0xEDB88320) as an unsigned number.
 * @param end index after the last byte
 */
export function crc32(bytes: Uint8Array, start = 0, end = bytes.length): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES
  let crc = -1
  let at = start
  // `?? 0` never applies below: the index is always inside the array; the compiler cannot know it.
  for (const last = end - 7; at < last; at += 8) {
    const low =
      crc ^
      ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24))
    crc =
      (t7[low & 255] ?? 0) ^
      (t6[(low >>> 8) & 255] ?? 0) ^
      (t5[(low >>> 16) & 255] ?? 0) ^
      (t4[low >>> 24] ?? 0) ^
      (t3[bytes[at + 4] ?? 0] ?? 0) ^
      (t2[bytes[at + 5] ?? 0] ?? 0) ^
      (t1[bytes[at + 6] ?? 0] ?? 0) ^
      (t0[bytes[at + 7] ?? 0] ?? 0)
  }
  for (; at < end; at++) crc = (t0[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8)
  return (crc ^ -1) >>> 0
}

type Tables = readonly [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]

function makeTables(): Tables {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
    return value
  })
  const next = (table: Int32Array) => table.map((value) => (first[value & 255] ?? 0) ^ (value >>> 8))
  const [a, b, c] = [next(first), next(next(first)), next(next(next(first)))]
  const d = next(c)
  const e = next(d)
  const f = next(e)
  return [first, a, b, c, d, e, f, next(f)]
}
