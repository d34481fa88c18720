const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Width and height in pixels from the head of a PNG or JPEG; null where it is neither. */
export function pixelSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length >= 24 && PNG_SIGNATURE.every((value, i) => bytes[i] === value))
    return nonEmpty(view.getUint32(16), view.getUint32(20))
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  // Segments with their lengths up to the frame header (ITU T.81, B.2.2).
  for (let at = 2; at + 9 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return null
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return nonEmpty(view.getUint16(at + 7), view.getUint16(at + 5))
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}

function nonEmpty(width: number, height: number) {
  return width > 0 && height > 0 ? { width, height } : null
}
