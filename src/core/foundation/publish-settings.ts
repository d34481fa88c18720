import { z } from 'zod'

/** What an office lets out into credentials, pages and link previews (contract.md, Site: defaults). */
export const PublishSettings = z.strictObject({
  /** The office's own e-mail address. */
  officeEmail: z.boolean(),
  /** The contact that a badge names. */
  badgeContact: z.boolean(),
  earnerNameInCredential: z.boolean(),
  earnerNameOnPage: z.boolean(),
  earnerNameInPreviews: z.boolean(),
  evidence: z.boolean(),
  reflection: z.boolean(),
})
export type PublishSettings = z.infer<typeof PublishSettings>

/** Everything but the earner's name in link previews and the earner's own reflection. */
export const defaultPublishSettings: PublishSettings = {
  officeEmail: true,
  badgeContact: true,
  earnerNameInCredential: true,
  earnerNameOnPage: true,
  earnerNameInPreviews: false,
  evidence: true,
  reflection: false,
}
