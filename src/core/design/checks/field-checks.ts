import type { Scene } from '../scene/scene'
import { elementById } from '../scene/walk'
import { shownValue } from '../templates/fields'
import { sceneWords } from '../templates/scene-words'
import { finding, type Finding } from './finding'

/** Fields whose words nobody may leave as the template has them; the others come with defaults that may well be meant. */
const NAMING_FIELDS = ['title', 'issuer']
/** A description holds so many characters (badging-practice.md §1, row 24). */
const MOST_CHARACTERS = 250

/** Fields without words, and fields that still say what the template said. */
export function fieldFindings(scene: Scene): Finding[] {
  return scene.fields.flatMap((field): Finding[] => {
    const [target] = field.targets
    if (field.kind !== 'text' || !target) return []
    const element = elementById(scene, target.element)
    const value = shownValue(scene, field).trim()
    const sample = field.default.trim()
    if (value === '' && sample !== '')
      return [finding('empty-field', 'error', element, `“${field.label}” is empty.`, 'Write what it should say.')]
    if (NAMING_FIELDS.includes(field.key) && value !== '' && value === sample)
      return [
        finding(
          'sample-text',
          'error',
          element,
          `“${field.label}” still says “${sample}”, as the template does.`,
          'Write your own words, or ignore this if they are what you mean.',
        ),
      ]
    return []
  })
}

/** No words for those who cannot see the picture; the cure is words made of what the picture says. */
export function descriptionFindings(scene: Scene): Finding[] {
  if (scene.description.trim() !== '' || scene.elements.length === 0) return []
  const description = proposedDescription(scene)
  return [
    finding(
      'alt-missing',
      'error',
      null,
      'The picture is not described for people who can’t see it.',
      `Say in a sentence what it shows, for example: ${description}`,
      { kind: 'describe', description },
    ),
  ]
}

/** What the artwork shows, in a sentence made of its words. */
function proposedDescription(scene: Scene): string {
  const title = scene.fields.find(({ key }) => key === 'title')?.value ?? ''
  const words = sceneWords(scene).filter((word) => word !== title)
  const parts = [
    title === '' ? 'Picture of a badge' : `Picture of the badge ${title}`,
    ...(words.length > 0 ? [`with the words ${words.join(' · ')}`] : []),
  ]
  const letters = Array.from(`${parts.join(', ')}.`)
  return letters.length <= MOST_CHARACTERS ? letters.join('') : `${letters.slice(0, MOST_CHARACTERS - 1).join('')}…`
}
