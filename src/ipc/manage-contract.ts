import { z } from 'zod'
import { AwardId } from '../core/foundation/ids'
import type { AwardState } from './award-contract'
import { job, shape } from './channel'

/** How an award stands after an act, or would stand; `changed` is false where it stood so before. */
export type ManagedRow = { readonly award: string; readonly state: AwardState; readonly changed: boolean }

const Awards = z.array(AwardId).min(1).max(200_000)
/** Whether it is only asked what would be. */
const preview = z.boolean()

/** Awards through their life, each act with a preview. */
export const manageContract = {
  'award.change': job({
    request: z.strictObject({
      act: z.enum(['revoke', 'suspend', 'restore']),
      awards: Awards,
      reason: z.string().max(5_000),
      preview,
    }),
    reply: shape<readonly ManagedRow[]>(),
  }),
  'award.extend': job({
    request: z.strictObject({ awards: Awards, until: z.string().max(40), preview }),
    reply: shape<readonly ManagedRow[]>(),
  }),
  'award.reissue': job({
    request: z.strictObject({ award: AwardId, set: z.record(z.string().max(200), z.string().max(50_000)), preview }),
    reply: shape<readonly ManagedRow[]>(),
  }),
  'award.erase': job({ request: z.strictObject({ award: AwardId, preview }), reply: shape<readonly ManagedRow[]>() }),
}
