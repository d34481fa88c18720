import { localesOf, spokenLanguage } from './spoken'

const LONG = inLanguage({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const DAY_MONTH = inLanguage({ day: 'numeric', month: 'short', timeZone: 'UTC' })
const DAY_LONG_MONTH = inLanguage({ day: 'numeric', month: 'long', timeZone: 'UTC' })
const SHORT = inLanguage({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const TIME = inLanguage({ hour: '2-digit', minute: '2-digit' })
const HERE = inLanguage({ day: 'numeric', month: 'long', year: 'numeric' })

/** Writes moments as the language of the window does, from one format a language. */
function inLanguage(options: Intl.DateTimeFormatOptions): { format(ms: number): string } {
  const formats = new Map<string, Intl.DateTimeFormat>()
  return {
    format(ms) {
      const { regional } = localesOf(spokenLanguage())
      const format = formats.get(regional) ?? new Intl.DateTimeFormat(regional, options)
      formats.set(regional, format)
      return format.format(ms)
    },
  }
}

/** `2026-05-10` as prose: 10 May 2026. Longer texts may begin with a day; what is none stays as it is. */
export function longDay(day: string): string {
  const ms = Date.parse(day.slice(0, 10))
  return Number.isNaN(ms) ? day : LONG.format(ms)
}

/** `2026-06-05` as 5 June: what tells two readings of a date apart. */
export function dayOfMonth(day: string): string {
  const ms = Date.parse(day)
  return Number.isNaN(ms) ? day : DAY_LONG_MONTH.format(ms)
}

/** 10 May, the month in three letters */
export function dayAndMonth(day: string): string {
  const ms = Date.parse(day.slice(0, 10))
  return Number.isNaN(ms) ? day : DAY_MONTH.format(ms)
}

/** 10 May 2026, the month in three letters */
export function shortDay(day: string): string {
  const ms = Date.parse(day.slice(0, 10))
  return Number.isNaN(ms) ? day : SHORT.format(ms)
}

/** 14:02, on this computer's clock. */
export function timeOfDay(ms: number): string {
  return TIME.format(ms)
}

/** 26 May 2026, 14:06, on this computer's clock. */
export function dayAndTime(ms: number): string {
  return `${HERE.format(ms)}, ${TIME.format(ms)}`
}

/** Today with its time, or the day: how a list says when something was used last. */
export function whenUsed(ms: number, nowMs: number, today: (time: string) => string): string {
  return HERE.format(ms) === HERE.format(nowMs) ? today(TIME.format(ms)) : HERE.format(ms)
}

const UNITS = ['KB', 'MB', 'GB'] as const

/** A file's size in steps of 1,000, as file managers show it. */
export function fileSize(bytes: number): string {
  let value = bytes / 1_000
  let unit = 0
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1_000
    unit++
  }
  const digits = value < 10 && unit > 0 ? 1 : 0
  return `${value.toLocaleString(localesOf(spokenLanguage()).words, { maximumFractionDigits: digits })} ${UNITS[unit] ?? 'KB'}`
}

/** ISO 8601 period as words: P3Y → "3 years". @param say one part, as ("years", 3) */
export function periodWords(period: string, say: (unit: 'years' | 'months' | 'weeks' | 'days', n: number) => string) {
  const units = { Y: 'years', M: 'months', W: 'weeks', D: 'days' } as const
  const parts = Array.from(period.matchAll(/(\d+)([YMWD])/g), ([, n, unit]) =>
    say(units[unit as keyof typeof units], Number(n)),
  )
  return parts.join(' ')
}
