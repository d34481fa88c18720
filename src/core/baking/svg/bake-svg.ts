import { concatBytes, utf8 } from '../../foundation/bytes'
import { bug } from '../../foundation/bug'
import { problem, type Problem } from '../../foundation/problem'
import { ok, refuse, type Result } from '../../foundation/result'
import { svgDamaged } from '../../foundation/svg/problems'
import { quoted } from '../../foundation/text-safety'
import type { Baked, Baker } from '../baker'
import { bakeFaults, byStrength, strongestFirst, trimmedText, type BakedStandard, type BakeText } from '../entry'
import { badgeKept, badgeReplaced, notACredential } from '../problems'
import { BADGE_NAMESPACES, badgeMarkup, type SvgBakeText } from './badge-element'
import { readSvg, type FoundBadge, type SvgReading } from './read-svg'
import type { XmlElement } from '../../foundation/svg/scan-xml'

/** Bakes into one SVG by text position; the drawing stays byte for byte, and a hostile one is refused (standards.md §6.2). */
export function bakeSvg(svg: Uint8Array, given: readonly BakeText[]): Result<Baked> {
  const texts = given.map(({ standard, text }) => ({ standard, text: trimmedText(text) }))
  const faults = [
    ...bakeFaults(texts),
    ...texts.filter((text) => !hasPlace(text)).map(({ standard }) => notACredential(standard)),
  ]
  if (faults.length > 0) return refuse(...faults)
  const baker = svgBaker(
    svg,
    texts.map(({ standard }) => standard),
  )
  if (!baker.ok) return baker
  return ok({ image: concatBytes(...baker.value.bake(texts)), warnings: baker.value.warnings })
}

/**
 * Checks an SVG once so that a batch only puts its elements between two shared buffers (performance.md §5.6).
 * Old credentials of the standards in `standards` are taken out. Codes: those of reliability.md §4, SVG.
 */
export function svgBaker(svg: Uint8Array, standards: readonly BakedStandard[] = ['ob3', 'ob2']): Result<Baker> {
  const read = readSvg(svg)
  if (!read.ok) return read
  const { fault, hazards, root, badges, undeclared } = read.value
  if (fault !== null) return refuse(fault)
  if (hazards.length > 0) return refuse(...hazards)
  if (root === null) return refuse(svgDamaged('The SVG holds no picture.'))
  if (undeclared !== null)
    return refuse(svgDamaged(`The SVG does not say what the prefix of ${quoted(undeclared, 40)} means.`))
  const replaced = badges.filter(({ standard }) => standards.includes(standard))
  const first = [...standards].sort((a, b) => byStrength({ standard: a }, { standard: b }))[0]
  const pieces = piecesAround(read.value, root, replaced, first)
  return ok({
    warnings: svgWarnings(read.value, replaced),
    bake: (texts) => [pieces.before, ...elementsOf(texts, pieces.prefix), pieces.after],
  })
}

type Pieces = { readonly before: Uint8Array; readonly after: Uint8Array; readonly prefix: string | undefined }

/** The picture up to the end of its root's start tag and from there on, with the prefix declared and old credentials gone. */
function piecesAround(
  { text, doctype }: SvgReading,
  root: XmlElement,
  replaced: readonly FoundBadge[],
  first: BakedStandard | undefined,
): Pieces {
  const declared = root.attributes.find(({ qname }) => qname === 'xmlns:openbadges')?.value
  const prefix = declared ?? (first === 'ob3' || first === 'ob2' ? BADGE_NAMESPACES[first] : undefined)
  const closing = root.selfClosing ? '/>' : '>'
  const tag = text.slice(root.start, root.tagEnd - closing.length).trimEnd()
  const declaration = declared === undefined && prefix !== undefined ? ` xmlns:openbadges="${prefix}"` : ''
  const head = text.slice(0, doctype?.start ?? root.start) + (doctype ? text.slice(doctype.end, root.start) : '')
  return {
    before: utf8(`${head}${tag}${declaration}>`),
    after: utf8(`${root.selfClosing ? `</${root.qname}>` : ''}${textWithout(text, root.tagEnd, replaced)}`),
    prefix,
  }
}

function elementsOf(texts: readonly BakeText[], prefix: string | undefined): readonly Uint8Array[] {
  return strongestFirst(texts).flatMap((text) =>
    badgeMarkup(hasPlace(text) ? text : bug(`an SVG has no place for ${text.standard}`), prefix),
  )
}

function textWithout(text: string, from: number, gone: readonly FoundBadge[]): string {
  let kept = ''
  let at = from
  for (const { element, end } of [...gone].sort((a, b) => a.element.start - b.element.start)) {
    if (element.start < at) continue // inside one that is gone already
    kept += text.slice(at, element.start)
    at = end
  }
  return kept + text.slice(at)
}

function svgWarnings({ badges, doctype }: SvgReading, replaced: readonly FoundBadge[]): Problem[] {
  const names = (found: readonly FoundBadge[]) => [...new Set(found.map(({ element }) => element.qname))]
  return [
    ...names(replaced).map(badgeReplaced),
    ...names(badges.filter((badge) => !replaced.includes(badge))).map(badgeKept),
    ...(doctype === null ? [] : [doctypeDropped()]),
  ]
}

function hasPlace(text: BakeText): text is SvgBakeText {
  return text.standard !== 'clr'
}

function doctypeDropped(): Problem {
  return problem({
    code: 'xml-doctype',
    level: 'warn',
    message: 'The document type of the SVG was left out.',
    remedy: 'Nothing needs to be done; no viewer needs it.',
  })
}
