/** Sorts by UTF-16 code unit, never by locale, so that every machine writes the same order. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
