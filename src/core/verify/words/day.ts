import type { TimeZone } from '../../foundation/instant'
import { msOfMoment } from '../moment'

/**
 * "10 May 2026" of a moment as documents write it, in a zone; the text itself where it is no moment.
 * @param locale how the language writes days: `en-GB`
 */
export function dayWords(moment: string, zone: TimeZone | undefined, locale: string): string {
  const ms = msOfMoment(moment)
  if (ms === null) return moment
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone ?? 'UTC' } as const
  return new Intl.DateTimeFormat(locale, options).format(ms)
}
