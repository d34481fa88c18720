import { z } from 'zod'

/** Numbers of a scene are kept to 1/1000 unit (designer.md §1); never -0, so that files compare byte for byte. */
export function quantised(value: number): number {
  return Math.round(value * 1000) / 1000 + 0
}

const limited = (low: number, high: number) => z.number().min(low).max(high).overwrite(quantised)

/** A place in artboard units: origin top left, y down. */
export const Coordinate = limited(-100_000, 100_000)
/** A length in artboard units. */
export const Length = limited(0, 100_000)
/** Degrees clockwise; on circles counted from 12 o'clock. */
export const Degrees = limited(-3600, 3600)
/** 0–100 %. */
export const Percent = limited(0, 100)
/** Thousandths of an em. */
export const PerMille = limited(-1000, 2000)
/** A whole number between two others. */
export const count = (low: number, high: number) => z.int().min(low).max(high)
export { limited }
