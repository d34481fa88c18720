import type { Problem } from '../../core/foundation/problem'
import { longDay } from './dates'
import type { ProblemMessage } from './de/problems/problem-message'
import { problems as german } from './de/problems/problems'
import { formatMessage, type MessageValue } from './format'
import { localesOf, spokenLanguage } from './spoken'

/**
 * What is wrong and what to do, in the language of the window. A station says it in English; in another language the code
 * says which message is meant, and the values fill its places. Where there is none, the English is better than nothing.
 * A problem without a remedy is one of the window itself, which has said it in its language already.
 */
export function problemWords(problem: Problem): { readonly message: string; readonly remedy: string } {
  const found = spokenLanguage() === 'de' ? german[problem.code] : undefined
  if (found === undefined || problem.remedy === '') return problem
  const values = valuesOf(problem)
  const fits = [found].flat().find((one) => placesIn(one).every((place) => values[place] !== undefined))
  if (!fits) return problem
  const { words } = localesOf(spokenLanguage())
  return { message: formatMessage(fits.message, values, words), remedy: formatMessage(fits.remedy, values, words) }
}

/** Message and remedy in one. */
export function problemSentence(problem: Problem): string {
  const { message, remedy } = problemWords(problem)
  return `${message} ${remedy}`.trim()
}

/** Values of a problem and where it lies; days as the language writes them. */
function valuesOf({ where, values }: Problem): Readonly<Record<string, MessageValue>> {
  const all = Object.entries({ ...where, ...values })
  return Object.fromEntries(all.map(([name, value]) => [name, isDay(value) ? longDay(value) : value]))
}

function isDay(value: string | number): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
}

function placesIn({ message, remedy }: ProblemMessage): string[] {
  return Array.from(`${message} ${remedy}`.matchAll(/\{(\w+)\}/g), ([, name = '']) => name)
}
