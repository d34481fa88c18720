import { problem, type Problem } from '../problem'

const PREDEFINED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([^;&\s]{1,64}));|&/gi

/** Index of the first character that XML 1.0 cannot hold, or -1. */
export function indexOfNonXml(text: string): number {
  return text.search(NOT_XML)
}

/**
 * Text or attribute value with its references resolved: the five of XML and numbers.
 * @returns null where a reference is none of these: other entities are never looked up
 */
export function unescapedXml(text: string): string | null {
  if (!text.includes('&')) return text
  const seen = { broken: false }
  const resolved = text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : null
    const letter = code === null ? PREDEFINED[name ?? ''] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined
    if (letter !== undefined && !NOT_XML.test(letter)) return letter
    seen.broken = true
    return whole
  })
  return seen.broken ? null : resolved
}

/** Text as an attribute value in double quotes. */
export function escapedAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}

/** A document type with declarations, or an entity: never read, as entities can grow without end or name files. */
export function xmlDoctype(line: number): Problem {
  return problem({
    code: 'xml-doctype',
    where: { line },
    message: `The SVG declares or uses entities (line ${line}).`,
    remedy: 'Export the picture again as plain SVG without a document type.',
  })
}
