import { z } from 'zod'
import { BadgeSlug } from '../core/foundation/slug'
import { ask, shape } from './channel'

/** A design as it was at a time; `name` is what somebody called it, or the number of the version that was published. */
export type CheckpointView = {
  readonly id: string
  readonly madeAtMs: number
  readonly kind: 'open' | 'work' | 'publish' | 'named' | 'set-aside'
  readonly name: string
  readonly scene: unknown
}

/** The checkpoints of a badge's design (designer.md W4). */
export const historyContract = {
  'history.list': ask({ request: z.strictObject({ badge: BadgeSlug }), reply: shape<readonly CheckpointView[]>() }),
  'history.keep': ask({
    request: z.strictObject({
      badge: BadgeSlug,
      kind: z.enum(['open', 'work', 'named', 'set-aside']),
      name: z.string().trim().max(120).optional(),
      scene: z.unknown().optional(),
    }),
    reply: shape<{ readonly id: string }>(),
  }),
}
