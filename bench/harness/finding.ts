import { spreadOf, type Spread } from './spread'

/** A bound of performance.md §3, or `null` where a figure is only measured as it stands. */
export type Bound = { readonly kind: 'at-most' | 'at-least'; readonly value: number } | null

/** One line of the table: a ratio or a count, and whether it keeps its bound. */
export type Finding = {
  /** Number of the target in performance.md §3. */
  readonly target: number
  readonly what: string
  readonly spread: Spread
  readonly unit: 'x' | '%' | 'count' | 'MB' | 'ms' | 'a second'
  readonly bound: Bound
}

/** A finding that is one number, not a row of rounds. */
export function single(value: number): Spread {
  return spreadOf([value])
}

/** The bound lies inside the range of the rounds: the scenario is to be run twice more (performance.md §4). */
export function isDoubtful({ spread, bound }: Finding): boolean {
  return bound !== null && spread.min <= bound.value && bound.value <= spread.max && spread.min !== spread.max
}
