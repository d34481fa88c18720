import type { Problem } from '../foundation/problem'
import { utf8 } from '../foundation/bytes'
import { parseStrictJson } from '../foundation/strict-json'
import { MAX_TEXT_BYTES, notACredential, textTooLarge } from './problems'

/** The standards that have a place of their own in a picture (standards.md §6.1, §6.2). */
export type BakedStandard = 'ob3' | 'clr' | 'ob2'

/** `json`: the document with its own proof; `jws`: a compact JWS; `url`: only the address of a hosted assertion. */
export type EntryKind = 'json' | 'jws' | 'url'

/** One credential as it was found in a picture. */
export type Entry = {
  readonly standard: BakedStandard
  /** The PNG keyword or SVG element it stood under: `openbadgecredential`, `openbadges:credential`, … */
  readonly keyword: string
  readonly kind: EntryKind
  /** Exactly as found, but for white space and a byte order mark around it. */
  readonly text: string
}

/**
 * One credential to be baked: the JSON or the compact JWS, written as it is.
 * `bytes` is the text as UTF-8 where somebody has it already: encoding it takes longer than all the rest of a baking.
 */
export type BakeText = { readonly standard: BakedStandard; readonly text: string; readonly bytes?: Uint8Array }

/** The order in which a reader looks for credentials, and in which they are baked: the strongest first (standards.md §6.3). */
const STANDARDS_BY_STRENGTH: readonly BakedStandard[] = ['ob3', 'clr', 'ob2']

/** Tells by its first letters what a text claims to be; whether it is, shows only when it is parsed (standards.md §6.3). */
export function kindOfText(text: string): EntryKind {
  if (/^https?:\/\/\S+$/i.test(text)) return 'url'
  return /^(?:eyJ[\w-]*(?:\.|$)|[\w-]+\.[\w-]*\.[\w-]*$)/.test(text) ? 'jws' : 'json'
}

/** A text without the white space and the byte order mark that some bakers leave around it. */
export function trimmedText(text: string): string {
  return text.replace(/^[\s\ufeff\0]+|[\s\ufeff\0]+$/g, '')
}

/** The texts, the strongest first; those of one standard keep their order. */
export function strongestFirst<T extends { readonly standard: BakedStandard }>(texts: readonly T[]): readonly T[] {
  // A batch hands over texts in order, and a sort takes longer than the baking.
  const inOrder = texts.length < 2 || texts.every((text, i) => byStrength(texts[i - 1] ?? text, text) <= 0)
  return inOrder ? texts : [...texts].sort(byStrength)
}

/** Compares by strength. */
export function byStrength(a: { readonly standard: BakedStandard }, b: { readonly standard: BakedStandard }): number {
  return STANDARDS_BY_STRENGTH.indexOf(a.standard) - STANDARDS_BY_STRENGTH.indexOf(b.standard)
}

/** Why texts cannot be baked: neither JSON nor JWS, too large, two of one standard. Codes as strict-json, `text-too-large`. */
export function bakeFaults(texts: readonly BakeText[]): Problem[] {
  return texts.flatMap(({ standard, text }, i) => {
    if (utf8(text).length > MAX_TEXT_BYTES) return [textTooLarge()]
    if (texts.findIndex((other) => other.standard === standard) !== i) return [notACredential(standard)]
    const kind = kindOfText(text)
    if (kind === 'jws') return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text) ? [] : [notACredential(standard)]
    if (kind === 'url' || !text.startsWith('{')) return [notACredential(standard)]
    const parsed = parseStrictJson(text)
    return parsed.ok ? [] : parsed.problems
  })
}
