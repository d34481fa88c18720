import { z } from 'zod'
import { Colour } from './colour'
import { Coordinate, Length, limited, Percent } from './numbers'

/** A place in an element's box: 0,0 is its top left and 1,1 its bottom right, so that gradients follow a resize. */
const BoxPoint = z.strictObject({ x: limited(-10, 10), y: limited(-10, 10) })

/** One colour on the way of a gradient, at a percentage of it. */
const Stop = z.strictObject({ at: Percent, colour: Colour, opacity: Percent.default(100) })

const Stops = z.array(Stop).min(2).max(8)

/** How an area or a line is coloured; opacity in percent. */
export const Fill = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('solid'), colour: Colour, opacity: Percent.default(100) }),
  z.strictObject({ kind: z.literal('linear'), from: BoxPoint, to: BoxPoint, stops: Stops }),
  /** Radius as a share of the box's longer side. */
  z.strictObject({ kind: z.literal('radial'), centre: BoxPoint, radius: limited(0.001, 10), stops: Stops }),
])
export type Fill = z.infer<typeof Fill>

/** What an element is filled with, lowest first; empty is no fill. */
export const Fills = z.array(Fill).max(8)

/** A line along an outline. Open paths are always stroked on their centre. */
export const Stroke = z.strictObject({
  fill: Fill,
  width: limited(0, 100),
  align: z.enum(['inside', 'centre', 'outside']).default('centre'),
  cap: z.enum(['butt', 'round', 'square']).default('butt'),
  join: z.enum(['miter', 'round', 'bevel']).default('round'),
  miterLimit: limited(1, 100).default(4),
  /** Lengths of dash and gap by turns; empty is a whole line. */
  dash: z.array(Length).max(8).default([]),
  dashOffset: Coordinate.default(0),
})
export type Stroke = z.infer<typeof Stroke>

/** Strokes of an element, lowest first. */
export const Strokes = z.array(Stroke).max(8)

/** A copy of the silhouette below the element; blur 0 is a hard shadow, a glow has no offset. */
export const Shadow = z.strictObject({
  x: Coordinate.default(0),
  y: Coordinate.default(0),
  blur: limited(0, 200).default(0),
  colour: Colour,
  opacity: Percent.default(100),
})
export type Shadow = z.infer<typeof Shadow>
