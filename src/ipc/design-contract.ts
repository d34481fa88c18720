import { z } from 'zod'
import { BadgeSlug } from '../core/foundation/slug'
import { ask, shape } from './channel'
import { FileTicket } from './file-ticket'

/** Designs as files to pass on, and as the office's own templates (contract.md, Design file; designer.md B5). */
export const designContract = {
  'design.pack': ask({
    request: z.strictObject({ badge: BadgeSlug }),
    reply: shape<{ readonly bytes: Uint8Array }>(),
  }),
  'design.open': ask({
    request: z.strictObject({ badge: BadgeSlug, file: FileTicket }),
    reply: shape<{ readonly scene: unknown }>(),
  }),
  'template.keep': ask({
    request: z.strictObject({ badge: BadgeSlug, name: z.string().max(200), scene: z.unknown() }),
    reply: shape<{ readonly id: string }>(),
  }),
  'template.take': ask({
    request: z.strictObject({ badge: BadgeSlug, template: z.string().max(100) }),
    reply: shape<{ readonly template: unknown }>(),
  }),
}
