import { over, type Rgba } from '../paint/colour-at'

/** Contrast of two opaque colours, 1 to 21 (WCAG 2.2, contrast ratio). */
function contrastOf(a: Rgba, b: Rgba): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

function luminance({ r, g, b }: Rgba): number {
  const part = (value: number) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
}

/** The white and the dark page that a badge may lie on (designer.md §14). */
export const PAGES: readonly { readonly name: 'white' | 'dark'; readonly colour: Rgba }[] = [
  { name: 'white', colour: { r: 255, g: 255, b: 255, a: 1 } },
  { name: 'dark', colour: { r: 27, g: 31, b: 35, a: 1 } },
]

/** The worse contrast of a colour on a ground; where the ground lets a page through, on a white and on a dark one. */
export function worstContrast(colour: Rgba, ground: Rgba): number {
  const pages = ground.a > 0.99 ? [ground] : PAGES.map((page) => over(ground, page.colour))
  return Math.min(...pages.map((page) => contrastOf(over(colour, page), page)))
}
