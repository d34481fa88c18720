import { z } from 'zod'
import { BadgeSlug } from '../core/foundation/slug'
import { ask, shape } from './channel'
import { FileTicket } from './file-ticket'

/** The largest picture that is read or kept, in bytes (reliability.md §4). */
export const PICTURE_LIMIT_BYTES = 33_554_432

const Bytes = z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array && bytes.length <= PICTURE_LIMIT_BYTES)

/** Pictures inside of designs, by the SHA-256 of their bytes (contract.md, assets). */
export const pictureContract = {
  /** A picture that somebody chose, to be looked at before it is kept. */
  'picture.open': ask({
    request: z.strictObject({ file: FileTicket }),
    reply: shape<{ readonly name: string; readonly bytes: Uint8Array }>(),
  }),
  'picture.add': ask({
    request: z.strictObject({ badge: BadgeSlug, bytes: Bytes }),
    reply: shape<{ readonly asset: string }>(),
  }),
  'picture.read': ask({
    request: z.strictObject({ badge: BadgeSlug, asset: z.string().regex(/^[0-9a-f]{64}$/) }),
    reply: shape<{ readonly mediaType: string; readonly bytes: Uint8Array }>(),
  }),
}
