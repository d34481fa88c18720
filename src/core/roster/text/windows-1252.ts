// 0x80 to 0x9F; U+0000 where the code page has no character. TextDecoder gives control characters here on some runtimes.
const UPPER =
  '€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000' + // 0x80
  '\u0000‘’“”•–—˜™š›œ\u0000žŸ' // 0x90

const CHUNK = 8192

/** Windows-1252 bytes as text, or null where a byte has no character there. */
export function textFromWindows1252(bytes: Uint8Array): string | null {
  let text = ''
  const codes = new Uint16Array(Math.min(CHUNK, bytes.length))
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const size = Math.min(CHUNK, bytes.length - from)
    for (let i = 0; i < size; i++) {
      const byte = bytes[from + i] ?? 0
      const code = byte >= 0x80 && byte <= 0x9f ? UPPER.charCodeAt(byte - 0x80) : byte
      if (code === 0 && byte !== 0) return null
      codes[i] = code
    }
    text += String.fromCharCode(...codes.subarray(0, size))
  }
  return text
}
