import { signableText } from '../foundation/text-safety'
import type { BadgeDefinition } from './definition'

const LIMIT = 250

/**
 * Words for those who cannot see the picture, when the office wrote none: what it is, and every word shown in it.
 * @param sceneWords texts of the artwork in reading order
 * @returns 20 to 250 characters (badging-practice.md §1, row 24)
 */
export function proposeAltText(definition: Pick<BadgeDefinition, 'name'>, sceneWords: readonly string[]): string {
  const words = sceneWords.map((word) => signableText(word).replace(/\s+/g, ' ').trim()).filter((word) => word !== '')
  const shown = [...new Set(words)]
  let text = `Picture of the badge ${definition.name}`
  if (shown.length > 0) text += `, with the words ${shown.join(' · ')}`
  const letters = Array.from(`${text}.`)
  return letters.length <= LIMIT ? letters.join('') : `${letters.slice(0, LIMIT - 1).join('')}…`
}
