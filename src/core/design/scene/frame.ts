import { z } from 'zod'
import { Fills, Shadow, Strokes } from './fill'
import { Coordinate, Degrees, Length, Percent } from './numbers'

/** Name of an element within its scene; never shown to people. */
export const ElementId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

/**
 * What every element has. The box lies in the space of its parent; rotation and flips turn it about its own middle.
 * There is no scale: a resize writes new measures (designer.md §1).
 */
export const frame = {
  id: ElementId,
  /** What the layers panel calls it; empty: its kind and words. */
  name: z.string().max(120).default(''),
  x: Coordinate,
  y: Coordinate,
  width: Length,
  height: Length,
  rotation: Degrees.default(0),
  opacity: Percent.default(100),
  flipX: z.boolean().default(false),
  flipY: z.boolean().default(false),
  locked: z.boolean().default(false),
  hidden: z.boolean().default(false),
  /** For screen readers. */
  description: z.string().max(500).default(''),
  /** A drag changes the radius only. */
  keepCentred: z.boolean().default(false),
}

/** What every drawn element has besides its frame. */
export const look = {
  fills: Fills.default([]),
  strokes: Strokes.default([]),
  shadow: Shadow.nullable().default(null),
}
