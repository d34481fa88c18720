import { z } from 'zod'
import { Aids } from './aids'
import { Theme } from './colour'
import { Element } from './element'
import { Field } from './field'
import { IgnoredFinding } from './ignored-finding'
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
  /** Findings of the checks that are let stand (designer.md §14). */
  ignored: z.array(IgnoredFinding).max(200).default([]),
  /** Guides and grid; a design without any leaves them out. */
  aids: Aids.optional(),
  elements: z.array(Element).max(10_000),
})
export type Scene = z.infer<typeof Scene>
