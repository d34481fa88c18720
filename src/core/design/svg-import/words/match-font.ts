import type { KnownFont } from '../source/drawing-source'

/** What well-known families look like; the first of them here stands in for the rest. */
const KIN: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/mono|courier|consol|menlo|code/, 'ibm-plex-mono'],
  [/condensed|narrow|impact|bebas|oswald|league gothic/, 'barlow-condensed'],
  [/futura|century gothic|avant ?garde|poppins|montserrat|geometric/, 'jost'],
  [
    /times|georgia|garamond|palatino|minion|caslon|baskerville|cambria|merriweather|lora|serif(?<!sans[- ]?serif)/,
    'eb-garamond',
  ],
  [/trajan|copperplate/, 'cinzel'],
  [/didot|bodoni|playfair/, 'playfair-display'],
]
const USUAL = 'source-sans-3'

/** The family to set words in. @returns `instead` where none of the families that the file names is here */
export function matchFont(
  wanted: string,
  fonts: readonly KnownFont[],
): { readonly id: string; readonly instead: { readonly font: string; readonly by: string } | null } {
  const families = wanted.split(',').map((name) => name.trim().replace(/^["']|["']$/g, ''))
  for (const family of families) {
    const key = keyOf(family)
    const found = fonts.find(({ id, name }) => keyOf(name) === key || keyOf(id) === key)
    const begun = found ?? fonts.find(({ name }) => key.startsWith(keyOf(name)))
    if (begun) return { id: begun.id, instead: null }
  }
  const [font = ''] = families
  const kin = KIN.find(([pattern]) => pattern.test(wanted.toLowerCase()))?.[1] ?? USUAL
  const by = fonts.find(({ id }) => id === kin) ?? fonts[0]
  const isGeneric = /^(serif|sans-serif|monospace|system-ui|ui-\S+|)$/i.test(font)
  return { id: by?.id ?? kin, instead: isGeneric ? null : { font, by: by?.name ?? kin } }
}

/** `Source Sans 3`, `SourceSans3-Bold` and `source-sans-3` are one. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Weight as a number of 100 to 900; a PostScript name may hold it as a word. */
export function weightOf(weight: string, family: string): number {
  const number = Number.parseInt(weight, 10)
  if (Number.isFinite(number)) return Math.min(900, Math.max(100, number))
  if (/^bold/i.test(weight)) return 700
  if (/black|heavy/i.test(family)) return 900
  if (/semi-?bold|demi/i.test(family)) return 600
  if (/bold/i.test(family)) return 700
  return /medium/i.test(family) ? 500 : 400
}
