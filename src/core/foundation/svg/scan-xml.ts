import type { Problem } from '../problem'
import { quoted } from '../text-safety'
import { svgDamaged, svgTooComplex } from './problems'
import { indexOfNonXml, unescapedXml, xmlDoctype } from './xml-text'

const MAX_DEPTH = 256
const MAX_ELEMENTS = 200_000
const NAME = /[\p{L}_:][\p{L}\p{N}\p{M}_:.\u00b7-]*/uy
const ATTRIBUTE = /\s+([\p{L}_:][\p{L}\p{N}\p{M}_:.\u00b7-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy
const TAG_END = /\s*(\/?)>/y
const END_TAG = /<\/([^\s>]+)\s*>/y
const DOCTYPE = /<!DOCTYPE\s+[^\s[>"']+(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s*(?:"[^"]*"|'[^']*'))?\s*(>|\[)/y

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/'

/** A name with what its prefix stands for: '' for no namespace, null for a prefix that nobody declared. */
export type XmlName = { readonly qname: string; readonly local: string; readonly namespace: string | null }
export type XmlAttribute = XmlName & { readonly value: string }

/** A start tag by its place in the text. */
export type XmlElement = XmlName & {
  readonly attributes: readonly XmlAttribute[]
  /** 1 for the root. */
  readonly depth: number
  readonly start: number
  /** Behind its `>`. */
  readonly tagEnd: number
  readonly selfClosing: boolean
}

/** What is told in document order. */
export type XmlVisitor = {
  readonly open?: (element: XmlElement) => void
  /** @param end behind the end tag, or behind the tag where it closes itself */
  readonly close?: (element: XmlElement, end: number) => void
  readonly text?: (text: string) => void
  readonly doctype?: (start: number, end: number) => void
  readonly instruction?: (target: string) => void
}

/**
 * Reads a document with namespaces and tells a visitor what it meets (XML 1.0, Namespaces in XML 1.0).
 * Entities are not resolved, declarations are refused, nothing is fetched; depth and number of elements have limits.
 * @returns what stopped it, or null where the document is whole; what was told before is so in either case
 */
export function scanXml(text: string, visitor: XmlVisitor): Problem | null {
  try {
    new Scanner(text, visitor).document()
    return null
  } catch (stop) {
    if (stop instanceof Stop) return stop.problem
    throw stop
  }
}

class Stop extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

type Scope = ReadonlyMap<string, string>
type RawAttribute = { readonly qname: string; readonly value: string }
const OUTERMOST: Scope = new Map([['xml', XML_NAMESPACE]])
type Open = { readonly element: XmlElement; readonly scope: Scope }

class Scanner {
  private at = 0
  private elements = 0
  private rootSeen = false
  private readonly open: Open[] = []

  constructor(
    private readonly text: string,
    private readonly visitor: XmlVisitor,
  ) {}

  document(): void {
    const stray = indexOfNonXml(this.text)
    if (stray >= 0) this.damaged('it holds a character that XML does not allow', stray)
    if (this.text.startsWith('\ufeff')) this.at = 1
    while (this.at < this.text.length) this.next()
    if (this.open.length > 0) this.damaged(`it ends inside ${quoted(this.open.at(-1)?.element.qname ?? '', 40)}`)
    if (!this.rootSeen) this.damaged('it holds no element')
  }

  private next(): void {
    if (this.text[this.at] !== '<') this.characters()
    else if (this.text.startsWith('<!--', this.at)) this.skip('<!--', '-->', 'a comment')
    else if (this.text.startsWith('<![CDATA[', this.at)) this.cdata()
    else if (this.text.startsWith('<!', this.at)) this.doctype()
    else if (this.text.startsWith('<?', this.at)) this.instruction()
    else if (this.text.startsWith('</', this.at)) this.endTag()
    else this.startTag()
  }

  private characters(): void {
    const start = this.at
    const next = this.text.indexOf('<', start)
    this.at = next < 0 ? this.text.length : next
    const raw = this.text.slice(start, this.at)
    if (raw.includes(']]>')) this.damaged('“]]>” stands in plain text', start)
    if (this.open.length === 0 && raw.trim() !== '') this.damaged('text stands outside of the picture', start)
    if (this.open.length > 0) this.visitor.text?.(this.unescaped(raw, start))
  }

  private cdata(): void {
    if (this.open.length === 0) this.damaged('text stands outside of the picture')
    const start = this.at + '<![CDATA['.length
    this.skip('<![CDATA[', ']]>', 'a CDATA section')
    this.visitor.text?.(this.text.slice(start, this.at - ']]>'.length))
  }

  private doctype(): void {
    DOCTYPE.lastIndex = this.at
    const match = DOCTYPE.exec(this.text)
    if (!match || this.rootSeen) this.damaged('a declaration stands where none may')
    if (match[1] === '[') throw new Stop(xmlDoctype(this.lineAt(this.at)))
    this.visitor.doctype?.(this.at, this.at + match[0].length)
    this.at += match[0].length
  }

  private instruction(): void {
    const start = this.at
    NAME.lastIndex = start + 2
    const target = NAME.exec(this.text)?.[0] ?? this.damaged('an instruction has no name')
    this.skip('<?', '?>', 'an instruction')
    this.visitor.instruction?.(target)
  }

  private startTag(): void {
    const start = this.at
    NAME.lastIndex = start + 1
    const qname = NAME.exec(this.text)?.[0] ?? this.damaged('“<” begins no element')
    if (this.open.length === 0 && this.rootSeen) this.damaged('a second picture follows')
    if (++this.elements > MAX_ELEMENTS) this.tooComplex(`more than ${MAX_ELEMENTS} elements`)
    if (this.open.length >= MAX_DEPTH) this.tooComplex(`elements nested more than ${MAX_DEPTH} deep`)
    this.at = start + 1 + qname.length
    const raw = this.attributes()
    TAG_END.lastIndex = this.at
    const end = TAG_END.exec(this.text) ?? this.damaged(`the tag of ${quoted(qname, 40)} is broken`)
    this.at += end[0].length
    this.rootSeen = true
    this.opened(qname, raw, start, end[1] === '/')
  }

  private opened(qname: string, raw: readonly RawAttribute[], start: number, selfClosing: boolean): void {
    const scope = innerScope(this.open.at(-1)?.scope ?? OUTERMOST, raw)
    const attributes = raw.map(({ qname: name, value }) => withValue(resolved(name, scope, false), value))
    const { local, namespace } = resolved(qname, scope, true)
    const depth = this.open.length + 1
    const element: XmlElement = { qname, local, namespace, attributes, depth, start, tagEnd: this.at, selfClosing }
    this.visitor.open?.(element)
    if (selfClosing) this.visitor.close?.(element, this.at)
    else this.open.push({ element, scope })
  }

  private attributes(): readonly RawAttribute[] {
    const found: RawAttribute[] = []
    const names = new Set<string>()
    for (;;) {
      ATTRIBUTE.lastIndex = this.at
      const match = ATTRIBUTE.exec(this.text)
      if (!match) return found
      const [whole, qname = '', double, single] = match
      if (names.has(qname)) this.damaged(`the attribute ${quoted(qname, 40)} stands twice`)
      names.add(qname)
      const raw = double ?? single ?? ''
      // White space in an attribute is a space (XML 1.0, 3.3.3).
      const value = this.unescaped(/[\t\r\n]/.test(raw) ? raw.replace(/\s/g, ' ') : raw, this.at)
      found.push({ qname, value })
      this.at += whole.length
    }
  }

  private endTag(): void {
    END_TAG.lastIndex = this.at
    const match = END_TAG.exec(this.text)
    const last = this.open.pop()
    if (!match || last === undefined || match[1] !== last.element.qname) this.damaged('an element is not closed')
    this.at += match[0].length
    this.visitor.close?.(last.element, this.at)
  }

  private skip(opening: string, closing: string, what: string): void {
    const end = this.text.indexOf(closing, this.at + opening.length)
    if (end < 0) this.damaged(`${what} does not end`)
    this.at = end + closing.length
  }

  private unescaped(raw: string, at: number): string {
    return unescapedXml(raw) ?? this.stop(xmlDoctype(this.lineAt(at)))
  }

  private damaged(what: string, at = this.at): never {
    return this.stop(svgDamaged(`The SVG is damaged in line ${this.lineAt(at)}: ${what}.`, this.lineAt(at)))
  }

  private tooComplex(what: string): never {
    return this.stop(svgTooComplex(what))
  }

  private stop(problem: Problem): never {
    throw new Stop(problem)
  }

  private lineAt(at: number): number {
    return this.text.slice(0, at).split('\n').length
  }
}

function innerScope(outer: Scope, raw: readonly RawAttribute[]): Scope {
  let inner: Map<string, string> | null = null
  for (const { qname, value } of raw) {
    if (qname !== 'xmlns' && !qname.startsWith('xmlns:')) continue
    inner ??= new Map(outer)
    inner.set(qname.slice('xmlns:'.length), value)
  }
  return inner ?? outer
}

function withValue({ qname, local, namespace }: XmlName, value: string): XmlAttribute {
  return { qname, local, namespace, value }
}

function resolved(qname: string, scope: Scope, isElement: boolean): XmlName {
  const colon = qname.indexOf(':')
  const [prefix, local] = colon < 0 ? ['', qname] : [qname.slice(0, colon), qname.slice(colon + 1)]
  if (prefix === 'xmlns' || qname === 'xmlns') return { qname, local, namespace: XMLNS_NAMESPACE }
  if (prefix === '' && !isElement) return { qname, local, namespace: '' }
  return { qname, local, namespace: scope.get(prefix) ?? (prefix === '' ? '' : null) }
}
