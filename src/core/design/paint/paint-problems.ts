import type { Problem } from '../../foundation/problem'
import { problem } from '../../foundation/problem'
import { quoted } from '../../foundation/text-safety'
import type { ElementOf } from '../scene/element'
import type { SetWords } from './paint-ribbon'

/** What words could not be drawn as wished (designer.md §14). */
export function wordProblems(
  element: ElementOf<'text'> | ElementOf<'arcText'> | ElementOf<'ribbon'>,
  { fits, report }: SetWords,
): Problem[] {
  const where = { element: element.id }
  const words = quoted(element.kind === 'ribbon' ? (element.label?.text ?? '') : element.text, 40)
  const problems: Problem[] = []
  if (!fits && report.wanted.length === 0)
    problems.push(
      problem({
        code: element.kind === 'arcText' ? 'arc-overflow' : 'text-overflow',
        where,
        message: `“${words}” does not fit at its smallest size.`,
        remedy: 'Use a shorter form, or give it more room.',
        values: { words },
      }),
    )
  if (report.unknownFamily !== null)
    problems.push(
      problem({
        code: 'missing-font',
        where,
        message: `The font “${quoted(report.unknownFamily)}” is not here; another one stands in for it.`,
        remedy: 'Choose one of the fonts in the list.',
        values: { family: report.unknownFamily },
      }),
    )
  if (report.missing.length > 0)
    problems.push(
      problem({
        code: 'missing-glyph',
        where,
        message: `No font here has ${report.missing.map((letter) => `“${quoted(letter)}”`).join(', ')}, so it is not drawn.`,
        remedy: 'Write it another way.',
        values: { letters: report.missing.join('') },
      }),
    )
  if (report.fallback.length > 0 && report.unknownFamily === null)
    problems.push(
      problem({
        code: 'fallback-font',
        level: 'info',
        where,
        message: `The font lacks ${report.fallback.map((letter) => `“${quoted(letter)}”`).join(', ')}; another one draws them.`,
        remedy: 'Choose a font made for this script if the two do not look well together.',
        values: { letters: report.fallback.join('') },
      }),
    )
  return problems
}

/** The icon is not in the library. */
export function iconProblems({ id, library, icon }: ElementOf<'icon'>): Problem[] {
  const name = `${library}:${icon}`
  return [
    problem({
      code: 'missing-icon',
      where: { element: id },
      message: `There is no icon “${quoted(name)}”.`,
      remedy: 'Choose another one.',
      values: { icon: name },
    }),
  ]
}

/** The picture's file is not beside the design. */
export function pictureProblems({ id, asset }: ElementOf<'picture'>): Problem[] {
  return [
    problem({
      code: 'missing-picture',
      where: { element: id },
      message: 'A picture of this design is not beside it.',
      remedy: 'Put it back into the assets folder, or replace it.',
      values: { asset },
    }),
  ]
}
