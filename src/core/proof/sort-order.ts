const ABOVE_SURROGATES = /[\ue000-\uffff]/
const SURROGATES = /[\ud800-\udbff]/

/** Whether a text holds a character that makes the two orders differ, beside another one. */
export function mayUpsetOrder(text: string): boolean {
  return SURROGATES.test(text) || ABOVE_SURROGATES.test(text)
}

/**
 * Whether the lines stand in the same order by code point as by UTF-16 unit. RDFC-1.0 asks for the first, libraries do the second;
 * they differ only where a character of U+E000–U+FFFF meets one beyond U+FFFF.
 * @param text lines sorted by UTF-16 unit, each ending in LF
 */
export function sortsAlike(text: string): boolean {
  if (!SURROGATES.test(text) || !ABOVE_SURROGATES.test(text)) return true
  const lines = text.split('\n').slice(0, -1)
  return lines.every((line, i) => i === 0 || byCodePoint(lines[i - 1] ?? '', line) <= 0)
}

function byCodePoint(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)]
  const at = left.findIndex((letter, i) => letter !== right[i])
  return at < 0 ? left.length - right.length : (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1)
}
