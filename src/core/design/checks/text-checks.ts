import { problem } from '../../foundation/problem'
import { quoted } from '../../foundation/text-safety'
import { layoutArc } from '../layout/arc-layout'
import { layoutText } from '../layout/text-layout'
import type { TextShaper } from '../layout/text-shaper'
import { rgbaOf } from '../paint/colour-at'
import type { PaintList } from '../paint/paint-list'
import { ThemeRole, type Theme } from '../scene/colour'
import type { ElementOf } from '../scene/element'
import type { Finding } from './finding'
import { wordsContrast } from './words-on-ground'

export type Words = ElementOf<'text'> | ElementOf<'arcText'>

const LEAST_CONTRAST = 3
const GOOD_CONTRAST = 4.5
/** From this size on words count as large: 24 px at 240. */
const LARGE_UNITS = 60
/** 3.5 px and 2 px of letter height at 120 px. */
const SMALL_UNITS = 17
const TINY_UNITS = 10

/** Words against what lies behind them, by what they are really painted on: an error below 3, a warning below 4.5. */
export function contrastFindings(element: Words, theme: Theme, list: PaintList): Finding[] {
  const ratio = wordsContrast(list, element.id)
  const wanted = element.style.size >= LARGE_UNITS ? LEAST_CONTRAST : GOOD_CONTRAST
  if (ratio === null || ratio >= wanted) return []
  const better = betterRole(element, theme, list, wanted)
  const words = quoted(element.text, 40)
  const remedy = better
    ? `${better.role[0]?.toUpperCase()}${better.role.slice(1)} gives ${shown(better.ratio)} : 1.`
    : 'Choose a lighter or darker colour for the words or for what lies behind them.'
  return [
    {
      problem: problem({
        code: 'text-contrast',
        level: ratio < LEAST_CONTRAST ? 'error' : 'warn',
        where: { element: element.id },
        message: `“${words}” has a contrast of ${shown(ratio)} : 1 and needs ${wanted}.`,
        remedy,
        values: { words, ratio: shown(ratio), wanted },
      }),
      fix: better && {
        kind: 'set',
        id: element.id,
        props: { fills: [{ kind: 'solid', colour: better.role, opacity: 100 }] },
      },
    },
  ]
}

function betterRole(element: Words, theme: Theme, list: PaintList, wanted: number) {
  const [best] = ThemeRole.options
    .map((role) => ({ role, ratio: wordsContrast(list, element.id, rgbaOf(theme[role])) ?? 0 }))
    .sort((a, b) => b.ratio - a.ratio)
  return best && best.ratio >= wanted ? best : null
}

/** Letters too low to be read where badges are shown small. */
export function sizeFindings(element: Words, shaper: TextShaper): Finding[] {
  const height = letterHeight(element, shaper)
  if (height === 0 || height >= SMALL_UNITS) return []
  const words = quoted(element.text, 40)
  return [
    {
      problem: problem({
        code: 'small-text',
        level: height < TINY_UNITS ? 'error' : 'warn',
        where: { element: element.id },
        message: `The letters of “${words}” are ${shown(height)} units high and blur at small sizes.`,
        remedy: `Make them at least ${SMALL_UNITS} units high, or leave the words out.`,
        values: { words, height: shown(height) },
      }),
      fix: null,
    },
  ]
}

/** Units from foot to top of the capitals as they are set. */
export function letterHeight(element: Words, shaper: TextShaper): number {
  if (element.kind === 'arcText') {
    const { line, size } = layoutArc(element, shaper)
    return line.capHeight * size
  }
  const { lines, size } = layoutText(element, shaper)
  return (lines[0]?.shaped.capHeight ?? 0) * size
}

/** A place for somebody's name: a design knows no recipient (designer.md §1). */
export function mergeFieldFindings(element: Words): Finding[] {
  const [found] = /\{\{?[\p{L} _.-]+\}?\}|<<[^<>]+>>|«[^«»]+»|\[\[[^[\]]+\]\]/u.exec(element.text) ?? []
  if (found === undefined) return []
  return [
    {
      problem: problem({
        code: 'merge-field',
        where: { element: element.id },
        message: `“${quoted(found)}” stands for a person, and artwork is the same for all.`,
        remedy: 'Take it out: the name is in the award, not in the picture.',
        values: { words: found },
      }),
      fix: null,
    },
  ]
}

function shown(value: number): string {
  return value.toFixed(1)
}
