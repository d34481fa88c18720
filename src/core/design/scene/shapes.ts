import { z } from 'zod'
import { frame, look } from './frame'
import { count, Degrees, Length, limited, Percent } from './numbers'

const shape = { ...frame, ...look }
const kind = <K extends string>(name: K) => ({ kind: z.literal(name) })

/** Corner radii clockwise from the top left. */
export const Rectangle = z.strictObject({
  ...kind('rectangle'),
  ...shape,
  radii: z.tuple([Length, Length, Length, Length]).default([0, 0, 0, 0]),
})

/** Whole, or from start clockwise to end: as a pie through the middle or cut along the chord. `hole` is a share of the radius. */
export const Ellipse = z.strictObject({
  ...kind('ellipse'),
  ...shape,
  start: Degrees.default(0),
  end: Degrees.default(360),
  cut: z.enum(['pie', 'chord']).default('pie'),
  hole: Percent.default(0),
})

/** Regular, its points on the ellipse that fills the box; `turn` 0 puts a point up, half a step puts a side up. */
export const Polygon = z.strictObject({
  ...kind('polygon'),
  ...shape,
  points: count(3, 64).default(6),
  upright: z.enum(['point', 'side']).default('point'),
  corner: Length.default(0),
})

/** Points as the polygon's; `inner` is the inner radius as a share of the outer one. */
export const Star = z.strictObject({
  ...kind('star'),
  ...shape,
  points: count(3, 64).default(5),
  inner: Percent.default(45),
  corner: Length.default(0),
  innerCorner: Length.default(0),
})

/** |x|^n + |y|^n = 1 over the box: 2 is an ellipse, 4 to 5 a squircle. */
export const Squircle = z.strictObject({ ...kind('squircle'), ...shape, exponent: limited(1, 20).default(4.6) })

/** Four circles of one radius that touch the middles of the box's sides; only their common outline. */
export const Quatrefoil = z.strictObject({ ...kind('quatrefoil'), ...shape, lobe: Length })

/** Gothic arch: two arcs that meet at the top; `spring` is where they begin, from the top of the box. */
export const Arch = z.strictObject({ ...kind('arch'), ...shape, spring: Length, foot: Length.default(0) })

/** Heater, Swiss or crest, in proportion to the box. */
export const Shield = z.strictObject({
  ...kind('shield'),
  ...shape,
  form: z.enum(['heater', 'swiss', 'crest']).default('heater'),
})

/** Half a rectangle with bites where the stub is torn off, `stub` units from the right. */
export const Ticket = z.strictObject({
  ...kind('ticket'),
  ...shape,
  corner: Length.default(20),
  notch: Length.default(24),
  stub: Length,
})

/** Straight from the middle of the left side to the middle of the right one. */
export const Line = z.strictObject({
  ...kind('line'),
  ...shape,
  startEnd: z.enum(['none', 'arrow', 'dot']).default('none'),
  endEnd: z.enum(['none', 'arrow', 'dot']).default('none'),
})
