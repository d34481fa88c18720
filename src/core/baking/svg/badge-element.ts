import type { BakedStandard, BakeText } from '../entry'
import { kindOfText } from '../entry'
import { sharedUtf8 } from '../shared-memory'
import { escapedAttribute } from '../../foundation/svg/xml-text'
import type { XmlElement } from '../../foundation/svg/scan-xml'

/** Namespaces of the badge elements (standards.md §6.2). */
export const BADGE_NAMESPACES = { ob3: 'https://purl.imsglobal.org/ob/v3p0', ob2: 'http://openbadges.org' } as const
const WRONG_OB3_NAMESPACE = 'https://purl.imsglobal.org/spec/ob/v3p0'
const CLR_NAMESPACE = 'https://purl.imsglobal.org/clr/v2p0'
const LOCAL_NAMES = { ob3: 'credential', ob2: 'assertion' } as const

/** The standard of an element that holds a credential, and whether its namespace is the right one; null for every other element. */
export function badgeElement(
  element: XmlElement,
): { readonly standard: BakedStandard; readonly byTheRules: boolean } | null {
  const { qname, local, namespace } = element
  if (local === 'credential' && namespace === BADGE_NAMESPACES.ob3) return { standard: 'ob3', byTheRules: true }
  if (local === 'assertion' && namespace === BADGE_NAMESPACES.ob2) return { standard: 'ob2', byTheRules: true }
  if (local === 'credential' && namespace === CLR_NAMESPACE) return { standard: 'clr', byTheRules: true }
  const isStray = namespace === WRONG_OB3_NAMESPACE || namespace === null || namespace === ''
  if (!isStray) return null
  if (qname === 'openbadges:credential' || (local === 'credential' && namespace === WRONG_OB3_NAMESPACE)) {
    return { standard: 'ob3', byTheRules: false }
  }
  return qname === 'openbadges:assertion' ? { standard: 'ob2', byTheRules: false } : null
}

/**
 * The element of one credential as UTF-8, in parts: the bytes of its text are not copied.
 * @param inherited what the prefix `openbadges` stands for at that place already
 */
export function badgeMarkup(
  { standard, text, bytes }: SvgBakeText,
  inherited: string | undefined,
): readonly Uint8Array[] {
  const namespace = BADGE_NAMESPACES[standard]
  const name = `openbadges:${LOCAL_NAMES[standard]}`
  const declaration = inherited === namespace ? '' : ` xmlns:openbadges="${namespace}"`
  if (kindOfText(text) === 'jws') return [sharedUtf8(`<${name}${declaration} verify="${escapedAttribute(text)}"/>`)]
  const address = standard === 'ob2' ? assertionAddress(text) : undefined
  const verify = address === undefined ? '' : ` verify="${escapedAttribute(address)}"`
  const json = cdataJson(text)
  return [
    sharedUtf8(`<${name}${declaration}${verify}><![CDATA[`),
    json === text && bytes !== undefined ? bytes : sharedUtf8(json),
    sharedUtf8(`]]></${name}>`),
  ]
}

/** What an SVG has a place for. */
export type SvgBakeText = BakeText & { readonly standard: 'ob3' | 'ob2' }

/** Nearly no credential holds any of these; surrogates mostly stand in pairs, which need none. */
const NEEDS_ESCAPES = /\]\]>|[\ud800-\udfff\ufffe\uffff]/

/** JSON that a CDATA section can hold: the same document, with what XML cannot carry written as escapes (standards.md §6.2). */
function cdataJson(json: string): string {
  if (!NEEDS_ESCAPES.test(json)) return json
  return json
    .replace(/\]\]>/g, ']]\\u003e')
    .replace(/[\ufffe\uffff]|\p{Surrogate}/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A hosted assertion names its own address. */
function assertionAddress(json: string): string | undefined {
  const { id } = JSON.parse(json) as { id?: unknown }
  return typeof id === 'string' ? id : undefined
}
