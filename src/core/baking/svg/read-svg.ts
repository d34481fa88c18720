import { textFromUtf8 } from '../../foundation/bytes'
import type { Problem } from '../../foundation/problem'
import { ok, refuse, type Result } from '../../foundation/result'
import { svgDamaged } from '../../foundation/svg/problems'
import type { BakedStandard } from '../entry'
import { fileTooLarge, MAX_SVG_BYTES, textIllFormed } from '../problems'
import { badgeElement } from './badge-element'
import { scanXml, type XmlElement } from '../../foundation/svg/scan-xml'
import { elementFaults, instructionFaults, styleFaults, SVG_NAMESPACE } from '../../foundation/svg/svg-safety'
import { UseExpansion } from '../../foundation/svg/use-expansion'

/** A badge element by its place; `body` is the text inside it. */
export type FoundBadge = {
  readonly standard: BakedStandard
  readonly byTheRules: boolean
  readonly element: XmlElement
  readonly end: number
  readonly body: string
}

/** An SVG taken apart as far as that goes. */
export type SvgReading = {
  readonly text: string
  readonly root: XmlElement | null
  readonly badges: readonly FoundBadge[]
  readonly doctype: { readonly start: number; readonly end: number } | null
  /** A name whose prefix nobody declared: browsers show nothing of such a file, a reader need not mind. */
  readonly undeclared: string | null
  /** Why it is no whole, well-formed SVG; null where it is. */
  readonly fault: Problem | null
  /** `svg-active`, `svg-remote`, `svg-too-complex`: what a baker refuses and a reader need not mind. */
  readonly hazards: readonly Problem[]
}

/** Reads an SVG once for all that baking, unbaking and safety want to know. Refuses what is too large or not text. */
export function readSvg(bytes: Uint8Array): Result<SvgReading> {
  if (bytes.length > MAX_SVG_BYTES) return refuse(fileTooLarge('The SVG', MAX_SVG_BYTES))
  const text = textFromUtf8(bytes)
  if (text === null) return refuse(textIllFormed('the SVG'))
  const state = new Reading()
  const fault = scanXml(text, state) ?? rootFault(state.root) ?? encodingFault(text)
  const hazards = [...state.hazards, ...(fault === null ? state.copies.faults() : [])]
  return ok({
    text,
    root: state.root,
    badges: state.badges,
    doctype: state.doctypeAt,
    undeclared: state.undeclared,
    fault,
    hazards,
  })
}

/** Collects while the document is scanned; arrow functions, as it is handed over as a visitor. */
class Reading {
  root: XmlElement | null = null
  doctypeAt: { start: number; end: number } | null = null
  undeclared: string | null = null
  readonly badges: FoundBadge[] = []
  readonly hazards: Problem[] = []
  readonly copies = new UseExpansion()
  private readonly path: XmlElement[] = []
  private bodies: string[] = []
  private styles: string[] = []

  readonly open = (element: XmlElement): void => {
    this.root ??= element
    this.undeclared ??= [element, ...element.attributes].find(({ namespace }) => namespace === null)?.qname ?? null
    this.path.push(element)
    this.copies.open(element)
    this.hazards.push(...elementFaults(element))
    if (badgeElement(element)) this.bodies = []
    if (isStyle(element)) this.styles = []
  }

  readonly close = (element: XmlElement, end: number): void => {
    this.path.pop()
    this.copies.close()
    const badge = badgeElement(element)
    if (badge) this.badges.push({ ...badge, element, end, body: this.bodies.join('') })
    if (isStyle(element)) this.hazards.push(...styleFaults(this.styles.join('')))
  }

  readonly text = (text: string): void => {
    const parent = this.path.at(-1)
    if (parent && badgeElement(parent)) this.bodies.push(text)
    if (this.path.some(isStyle)) this.styles.push(text)
  }

  readonly doctype = (start: number, end: number): void => {
    this.doctypeAt = { start, end }
  }

  readonly instruction = (target: string): void => {
    this.hazards.push(...instructionFaults(target))
  }
}

function isStyle({ local, namespace }: XmlElement): boolean {
  return local === 'style' && namespace === SVG_NAMESPACE
}

function rootFault(root: XmlElement | null): Problem | null {
  if (root?.local === 'svg' && root.namespace === SVG_NAMESPACE) return null
  return svgDamaged('The file is XML, but not an SVG picture.')
}

/** The bytes are UTF-8; a declaration that says otherwise would make other programs read them wrongly. */
function encodingFault(text: string): Problem | null {
  const declared = /^\ufeff?<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(text)?.[1]
  if (declared === undefined || /^(?:utf-?8|us-ascii)$/i.test(declared)) return null
  return svgDamaged(`The SVG says that it is written in ${declared}, but only UTF-8 is accepted.`)
}
