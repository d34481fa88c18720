import type { Period } from '../../foundation/period'

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const

/** `3 years`, `1 year, 6 months`. */
export function periodWords(period: Period): string {
  return Array.from(period.matchAll(/(\d+)([YMWD])/g), ([, count = '0', unit]) => counted(Number(count), unit))
    .filter((part) => part !== '')
    .join(', ')
}

function counted(count: number, unit: string | undefined): string {
  const word = unit === 'Y' || unit === 'M' || unit === 'W' || unit === 'D' ? UNITS[unit] : ''
  return count === 0 ? '' : count === 1 ? `1 ${word}` : `${count} ${word}s`
}
