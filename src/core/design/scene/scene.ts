import { z } from 'zod'
import { Theme } from './colour'
import { Element } from './element'
import { Field } from './field'
import { Layouts } from './layout-variant'
import { limited } from './numbers'

/** The editable artwork of a badge: elements on a square artboard, lowest first (contract.md, design.json). */
export const Scene = z.strictObject({
  formatVersion: z.literal(1),
  artboard: z.strictObject({ size: limited(16, 4096).default(600) }).default({ size: 600 }),
  theme: Theme,
  /** What the artwork shows, for those who cannot see it. */
  description: z.string().max(2000).default(''),
  fields: z.array(Field).max(40).default([]),
  layouts: Layouts.default({ active: [], base: [], variants: [] }),
  elements: z.array(Element).max(10_000),
})
export type Scene = z.infer<typeof Scene>
