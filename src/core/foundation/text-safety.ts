// Line breaks stay; TAB becomes spaces. What XML, RDFC-1.0 or a terminal would treat differently goes (standards.md §2.1).
const PLAIN = /^[\n -~]*$/
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g

/** Text fit for signing: NFC, LF line ends, TAB as spaces, no other control character, no lone surrogate. */
export function signableText(text: string): string {
  if (PLAIN.test(text)) return text // nearly every text, and every rule leaves it as it is
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, '    ')
    .replace(CONTROL, '')
    .replace(/\p{Surrogate}/gu, '')
    .normalize('NFC')
}

/** At most `limit` characters of foreign text for a message: control and direction characters made visible. */
export function quoted(text: string, limit = 60): string {
  const visible = text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const letters = Array.from(visible)
  return letters.length > limit ? `${letters.slice(0, limit - 1).join('')}…` : visible
}

/** Text as HTML or XML text and attribute value. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}
