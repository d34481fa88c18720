import { z } from 'zod'
import { Theme } from './colour'
import type { JsonValue } from '../../foundation/json'
import { ElementId } from './frame'
import { count } from './numbers'

/** A member of an element, by its path: `text`, `fills.0.colour`, `label.text`, `share`, `hidden`. */
const PropertyPath = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*(\.[a-zA-Z0-9]+){0,5}$/)

const Value: z.ZodType<JsonValue> = z.json()

/** Values of an element's members, by path. */
export const Patch = z.strictObject({ element: ElementId, props: z.record(PropertyPath, Value) })
export type Patch = z.infer<typeof Patch>

/**
 * What a field does to one member: writes its value, shows or hides the element from a level on, shows it while the field has
 * (or lacks) words, or writes the level as a share of the highest.
 */
export const Target = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('write'), element: ElementId, property: PropertyPath }),
  z.strictObject({ does: z.literal('share'), element: ElementId, property: PropertyPath }),
  z.strictObject({ does: z.literal('show-from'), element: ElementId, level: count(0, 100) }),
  z.strictObject({ does: z.literal('show-below'), element: ElementId, level: count(0, 100) }),
  z.strictObject({ does: z.literal('show-if-set'), element: ElementId }),
  z.strictObject({ does: z.literal('show-if-empty'), element: ElementId }),
])
export type Target = z.infer<typeof Target>

/** One choice of a list, with what else it sets. */
const Option = z.strictObject({
  value: z.string().max(60),
  label: z.string().max(60),
  set: z.array(Patch).default([]),
  /** The palette that comes with the choice. */
  theme: Theme.nullable().default(null),
})

/** Something that a template asks for; `value` is what it holds now. Levels and icons are written as text, `3` or `phosphor:atom`. */
export const Field = z.strictObject({
  key: z.string().regex(/^[a-z][a-zA-Z0-9]{0,31}$/),
  label: z.string().min(1).max(60),
  kind: z.enum(['text', 'choice', 'icon', 'color', 'level']),
  /** Most characters of a text, or the highest level. */
  limit: count(1, 300).default(60),
  options: z.array(Option).max(60).default([]),
  default: z.string().max(300),
  value: z.string().max(300),
  /** Takes its value from another field while nobody has set it: all of it, or its first letter. */
  from: z
    .strictObject({ field: z.string(), take: z.enum(['all', 'initial']) })
    .nullable()
    .default(null),
  targets: z.array(Target).max(60).default([]),
})
export type Field = z.infer<typeof Field>
