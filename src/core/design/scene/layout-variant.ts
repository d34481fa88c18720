import { z } from 'zod'
import { Patch } from './field'

const key = { field: z.string() }

/** When a layout holds: its field is empty, has a value, is written in a script, has more words or letters, or does not fit otherwise. */
export const Condition = z.discriminatedUnion('is', [
  z.strictObject({ ...key, is: z.literal('empty') }),
  z.strictObject({ ...key, is: z.literal('set') }),
  z.strictObject({ ...key, is: z.literal('value'), value: z.string() }),
  z.strictObject({ ...key, is: z.literal('script'), script: z.enum(['arabic', 'hebrew', 'devanagari', 'cjk']) }),
  z.strictObject({ ...key, is: z.literal('longer'), letters: z.int().min(0) }),
  z.strictObject({ ...key, is: z.literal('overflowing') }),
])
export type Condition = z.infer<typeof Condition>

/** Another arrangement of the same elements: what it writes while it holds. */
export const LayoutVariant = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/),
  when: z.array(Condition).min(1).max(8),
  set: z.array(Patch).max(200),
})
export type LayoutVariant = z.infer<typeof LayoutVariant>

/**
 * The layouts of a scene. Elements always hold the values that are shown; `base` keeps what the active layouts replaced,
 * so that leaving them gives it back, and each variant keeps what people changed while it was active.
 */
export const Layouts = z.strictObject({
  active: z.array(z.string()).max(8).default([]),
  base: z.array(Patch).max(400).default([]),
  variants: z.array(LayoutVariant).max(20).default([]),
})
export type Layouts = z.infer<typeof Layouts>
