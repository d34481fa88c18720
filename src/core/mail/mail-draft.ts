import type { Instant } from '../foundation/instant'

/** A name and an address; neither holds a line break or another control character. */
export type MailBox = { readonly name: string; readonly address: string }

/** One mail, ready to be written as a file or sent: a value, the same for the same award. */
export type MailDraft = {
  /** Absent where the office has no address yet: the mail program then fills in its own. */
  readonly from: MailBox | null
  readonly to: MailBox
  /** The badge's contact, where it is another one than the office. */
  readonly replyTo: MailBox | null
  /** One line, at most 200 characters. */
  readonly subject: string
  readonly text: string
  /** Says the same as the text; refers to the picture as `cid:<contentId>`. */
  readonly html: string
  /** The baked picture: shown in the mail, and attached as a file to keep. */
  readonly picture: {
    readonly fileName: string
    readonly contentId: string
    readonly bytes: Uint8Array
  }
  /** With angle brackets; from the award, so that even a second sending is recognised. */
  readonly messageId: string
  readonly date: Instant
}
