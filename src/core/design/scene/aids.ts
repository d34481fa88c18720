import { z } from 'zod'
import { Coordinate, count, limited } from './numbers'

/** A line that holds what is drawn: `x` is upright. */
export const GuideLine = z.strictObject({
  axis: z.enum(['x', 'y']),
  at: Coordinate,
  locked: z.boolean().default(false),
})
export type GuideLine = z.infer<typeof GuideLine>

/** Squares of `step` units, or rings and spokes about the middle of the artboard. */
export const Grid = z.strictObject({
  kind: z.enum(['square', 'polar']).default('square'),
  step: limited(2, 1000).default(20),
  rings: count(1, 60).default(6),
  spokes: count(3, 120).default(24),
})
export type Grid = z.infer<typeof Grid>

/** What helps to draw a design and is kept with it, but is no part of the picture (designer.md G4). */
export const Aids = z.strictObject({
  guides: z.array(GuideLine).max(100).default([]),
  grid: Grid.prefault({}),
})
export type Aids = z.infer<typeof Aids>

const NONE: Aids = Aids.parse({})

/** The aids of a design; those of a new one where it has none of its own. */
export function aidsOf(scene: { readonly aids?: Aids | undefined }): Aids {
  return scene.aids ?? NONE
}
