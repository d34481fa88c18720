import { damaged, doctype } from './refusal'

const [SPACE, BANG, DOUBLE_QUOTE, SINGLE_QUOTE, SLASH, GREATER, QUESTION] = [32, 33, 34, 39, 47, 62, 63]

/** What {@link readXml} calls, in document order; names come without their prefix. */
export type XmlReader = {
  readonly open: (name: string, attributes: string) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/**
 * Reads the XML of a workbook's part: elements, text, CDATA. Looks at no document type, no entity but the five of XML itself,
 * and at nothing outside the text.
 * @throws WorkbookRefusal xml-doctype, xlsx-damaged
 */
export function readXml(xml: string, file: string, reader: XmlReader): void {
  const open: string[] = []
  let at = 0
  for (;;) {
    const tag = xml.indexOf('<', at)
    if (tag < 0) break
    if (tag > at && reader.text && open.length > 0) reader.text(unescapeXml(xml.slice(at, tag), file))
    const next = xml.charCodeAt(tag + 1)
    if (next === BANG) at = afterDeclaration(xml, tag, file, reader)
    else if (next === QUESTION) at = after(xml, '?>', tag + 2, file)
    else at = readTag(xml, tag, file, reader, open)
  }
  if (open.length > 0) throw damaged(file, 'one of its parts ends too early')
}

function readTag(xml: string, tag: number, file: string, reader: XmlReader, open: string[]): number {
  const end = endOfTag(xml, tag, file)
  if (xml.charCodeAt(tag + 1) === SLASH) {
    const name = localName(xml.slice(tag + 2, end).trimEnd())
    if (open.pop() !== name) throw damaged(file, 'the elements of one of its parts are mixed up')
    reader.close?.(name)
    return end + 1
  }
  const empty = xml.charCodeAt(end - 1) === SLASH
  const inside = xml.slice(tag + 1, empty ? end - 1 : end)
  const space = inside.search(/\s/)
  const name = localName(space < 0 ? inside : inside.slice(0, space))
  reader.open(name, space < 0 ? '' : inside.slice(space))
  if (empty) reader.close?.(name)
  else open.push(name)
  return end + 1
}

/** A `>` may stand inside an attribute's quotes. */
function endOfTag(xml: string, tag: number, file: string): number {
  for (let at = tag + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (code === GREATER) return at
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) at = after(xml, xml.charAt(at), at + 1, file) - 1
  }
  throw damaged(file, 'one of its parts is cut')
}

function afterDeclaration(xml: string, tag: number, file: string, reader: XmlReader): number {
  if (xml.startsWith('<!--', tag)) return after(xml, '-->', tag + 4, file)
  if (!xml.startsWith('<![CDATA[', tag)) throw doctype(file)
  const end = after(xml, ']]>', tag, file)
  reader.text?.(xml.slice(tag + 9, end - 3))
  return end
}

function after(xml: string, mark: string, from: number, file: string): number {
  const found = xml.indexOf(mark, from)
  if (found < 0) throw damaged(file, 'one of its parts is cut')
  return found + mark.length
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescapeXml(text: string, file: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,8})?;?/gi, (whole, name: string | undefined) => {
    const code = name?.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name?.slice(1))
    const letter = name?.startsWith('#') && code <= 0x10ffff ? String.fromCodePoint(code) : NAMED[name ?? '']
    if (letter === undefined || !whole.endsWith(';')) throw damaged(file, 'one of its parts holds an unknown entity')
    return letter
  })
}

/** The value of an attribute, or undefined. Prefixes do not count, so `r:id` is found as `id`. */
export function attribute(attributes: string, name: string, file: string): string | undefined {
  let at = 0
  for (;;) {
    const equals = attributes.indexOf('=', at)
    if (equals < 0) return undefined
    const found = localName(attributes.slice(at, equals).trim())
    let start = equals + 1
    while (attributes.charCodeAt(start) <= SPACE) start++
    const end = attributes.indexOf(attributes.charAt(start), start + 1)
    if (start >= attributes.length || end < 0) throw damaged(file, 'one of its parts is cut')
    if (found === name) return unescapeXml(attributes.slice(start + 1, end), file)
    at = end + 1
  }
}
