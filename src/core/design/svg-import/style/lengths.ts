/** CSS units in user units, which are pixels of 96 to the inch. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  q: 96 / 101.6,
}
const LENGTH = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%|[a-z]*)/i

/** A length in user units; `fallback` where it is none. @param whole what 100 % are @param fontSize what 1 em is */
export function lengthOf(text: string | undefined, fallback: number, whole = 0, fontSize = 16): number {
  const match = LENGTH.exec(text ?? '')
  if (!match) return fallback
  const value = Number(match[1])
  const unit = (match[2] ?? '').toLowerCase()
  const length =
    unit === '%'
      ? (value / 100) * whole
      : unit === 'em' || unit === 'rem'
        ? value * fontSize
        : unit === 'ex' || unit === 'ch'
          ? (value * fontSize) / 2
          : value * (UNITS[unit] ?? 1)
  return Number.isFinite(length) ? length : fallback
}

/** A share as `0.5` or `50%`, 0 to 1. */
export function shareOf(text: string | undefined, fallback = 1): number {
  return Math.min(1, Math.max(0, lengthOf(text, fallback, 1)))
}

/** All numbers of a list. */
export function numbersOf(text: string | undefined): number[] {
  return [...(text ?? '').matchAll(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi)]
    .map(([number]) => Number(number))
    .filter((number) => Number.isFinite(number))
}
