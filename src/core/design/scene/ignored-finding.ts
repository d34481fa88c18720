import { z } from 'zod'
import { ElementId } from './frame'

/** A finding that somebody looked at and let stand, with the reason; `element` is null where it is about the whole design. */
export const IgnoredFinding = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]{0,47}$/),
  element: ElementId.nullable().default(null),
  reason: z.string().trim().min(1).max(300),
})
export type IgnoredFinding = z.infer<typeof IgnoredFinding>
