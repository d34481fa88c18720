import { z } from 'zod'
import { frame, look } from './frame'
import { count, Degrees, limited } from './numbers'
import { TypeStyle } from './type-style'

const shape = { ...frame, ...look }

/** At most this many characters in one element; a title has sixty. */
const Words = z.string().max(2000)

/**
 * How words make room: tracking down to its floor, then size down to its floor, in at most so many lines.
 * What still does not fit is a finding, never a stretched letter (designer.md X4, R4).
 */
const shrink = { minSize: limited(4, 400).default(48), minTracking: limited(-120, 500).default(20) }

/**
 * Words in a box. `auto` keeps one line a paragraph and grows about its anchor; `wrap` breaks at the box's width;
 * `box` also ends at its height. The middle of the capitals lies in the middle of each line, and the side bearings
 * at both ends do not count.
 */
export const Text = z.strictObject({
  kind: z.literal('text'),
  ...shape,
  text: Words,
  style: TypeStyle,
  sizing: z.enum(['auto', 'wrap', 'box']).default('auto'),
  align: z.enum(['start', 'center', 'end', 'justify']).default('center'),
  valign: z.enum(['top', 'middle', 'bottom']).default('middle'),
  balance: z.boolean().default(true),
  fit: z
    .strictObject({ ...shrink, maxLines: count(1, 20).default(1) })
    .nullable()
    .default(null),
})

/**
 * Words on the circle that fills the box: its radius is that of the middle of the capitals (designer.md §10).
 * `outside` stands with its feet to the centre, `inside` with its feet outward. At most `maxSweep` degrees when fitted.
 */
export const ArcText = z.strictObject({
  kind: z.literal('arcText'),
  ...shape,
  text: Words,
  style: TypeStyle,
  anchor: Degrees.default(0),
  align: z.enum(['start', 'middle', 'end']).default('middle'),
  side: z.enum(['outside', 'inside']).default('outside'),
  fit: z
    .strictObject({ ...shrink, maxSweep: limited(1, 360).default(150) })
    .nullable()
    .default(null),
})
