import { z } from 'zod'
import type { Verdict, VerdictWords } from '../core/verify'
import { ask, shape } from './channel'
import { FileTicket } from './file-ticket'
import { Language } from './language'

/** A judged file: what the checks said, and the words of it. */
export type VerifiedFile = {
  readonly verdict: Verdict
  readonly words: VerdictWords
  readonly sizeBytes: number
  /** The picture itself, where the file is one. */
  readonly picture: { readonly type: 'image/png' | 'image/svg+xml'; readonly bytes: Uint8Array } | null
}

const Recipient = z.string().max(254).optional()

export const verifyContract = {
  'verify.file': ask({
    request: z.strictObject({ file: FileTicket, recipient: Recipient, language: Language }),
    reply: shape<VerifiedFile>(),
  }),
  'verify.text': ask({
    request: z.strictObject({
      name: z.string().max(200),
      text: z.string().max(4_194_304),
      recipient: Recipient,
      language: Language,
    }),
    reply: shape<VerifiedFile>(),
  }),
}
