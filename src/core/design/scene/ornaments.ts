import { z } from 'zod'
import { Colour } from './colour'
import { Fills } from './fill'
import { frame, look } from './frame'
import { count, Degrees, Length, limited, Percent } from './numbers'
import { TypeStyle } from './type-style'

const shape = { ...frame, ...look }

/**
 * A band between the circle of the box and the inner radius, from start clockwise to end, in segments with a gap in degrees.
 * `share` of it is filled with `fills`; the rest with `restFills`, thinner by `restInset` on both sides (a gauge of a level).
 */
export const Ring = z.strictObject({
  kind: z.literal('ring'),
  ...shape,
  innerRadius: Length,
  start: Degrees.default(0),
  end: Degrees.default(360),
  segments: count(1, 60).default(1),
  gap: limited(0, 90).default(0),
  share: Percent.default(100),
  restFills: Fills.default([]),
  restInset: Length.default(0),
})

/** Lobes whose crests touch the circle of the box; one crest at 12 o'clock, valleys `depth` lower. */
export const Seal = z.strictObject({
  kind: z.literal('seal'),
  ...shape,
  lobes: count(8, 60).default(28),
  style: z.enum(['scallop', 'zigzag', 'pleat']).default('scallop'),
  depth: Length.default(14),
  /** Pleats only: how far the folds reach inward, and the tones of faces turned to and from the light (upper left). */
  pleatLength: Length.default(60),
  lit: Colour.default('light'),
  shade: Colour.default('deep'),
})

/** Teeth that touch the circle of the box; tip and root are shares of a pitch. */
export const Gear = z.strictObject({
  kind: z.literal('gear'),
  ...shape,
  teeth: count(6, 40).default(16),
  depth: Length.default(34),
  tip: Percent.default(40),
  root: Percent.default(58),
  corner: Length.default(5),
})

/** Words on a band: set in the middle, fitted into the band less `padding` at both ends. */
export const RibbonLabel = z.strictObject({
  text: z.string().max(300),
  style: TypeStyle,
  fills: Fills,
  padding: Length.default(20),
  minSize: limited(4, 400).default(48),
  minTracking: limited(-120, 500).default(20),
})
export type RibbonLabel = z.infer<typeof RibbonLabel>

/**
 * A band as wide and high as the box, straight or bent about a far centre, with ends that come from behind it.
 * Behind lie the tails (`back`, null: one tone darker than the band) and the folds (one tone darker again).
 */
export const Ribbon = z.strictObject({
  kind: z.literal('ribbon'),
  ...shape,
  /** Radius of the band's middle; 0 is straight, above 0 the middle arches up, below 0 it hangs. */
  bend: limited(-10_000, 10_000).default(0),
  ends: z.enum(['none', 'flat', 'swallow', 'point']).default('swallow'),
  /** How far a tail shows beyond the band, how far it runs behind it, how much lower it lies, how deep its end is cut. */
  tail: Length.default(60),
  fold: Length.default(40),
  drop: limited(-200, 200).default(24),
  cut: Length.default(24),
  back: Colour.nullable().default(null),
  foldColour: Colour.nullable().default(null),
  label: RibbonLabel.nullable().default(null),
})
