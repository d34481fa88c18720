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

/** One credential to be baked: the JSON or the compact JWS, written as it is. */
export type BakeText = { readonly standard: BakedStandard; readonly text: string }

/** The order in which a reader looks for credentials: the strongest first (standards.md §6.3). */
export const STANDARDS_BY_STRENGTH: readonly BakedStandard[] = ['ob3', 'clr', 'ob2']

/** Tells by the first letters what a text is, or null where it is nothing that a badge may hold. */
export function kindOfText(text: string): EntryKind | null {
  if (text.startsWith('{')) return 'json'
  if (/^https?:\/\/\S+$/i.test(text)) return 'url'
  return /^[\w-]+\.[\w-]*\.[\w-]*$/.test(text) ? 'jws' : null
}
