import { createTransport } from 'nodemailer'
import type { MailDraft } from '../../core/mail'
import { sha256Hex } from '../../core/foundation/sha256'

/** Builds messages and sends nothing. Lines end with CRLF, as files of mail programs and SMTP want. */
const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })

/**
 * A draft as the bytes of an .eml file that mail programs open for sending (`X-Unsent: 1`). The same draft gives the same bytes:
 * Message-ID and date come from the award, the boundaries between parts from the Message-ID.
 */
export async function emlFrom(draft: MailDraft): Promise<Uint8Array> {
  const picture = Buffer.from(
    draft.picture.bytes.buffer,
    draft.picture.bytes.byteOffset,
    draft.picture.bytes.byteLength,
  )
  const info = await transport.sendMail({
    ...(draft.from && { from: draft.from }),
    to: draft.to,
    ...(draft.replyTo && { replyTo: draft.replyTo }),
    subject: draft.subject,
    text: draft.text,
    html: draft.html,
    attachments: [
      // Twice: mail programs hide from the list of files what the text shows, and the file is the badge.
      {
        filename: draft.picture.fileName,
        content: picture,
        contentType: 'image/png',
        cid: draft.picture.contentId,
        contentDisposition: 'inline',
      },
      {
        filename: draft.picture.fileName,
        content: picture,
        contentType: 'image/png',
        contentDisposition: 'attachment',
      },
    ],
    messageId: draft.messageId,
    date: new Date(draft.date),
    headers: { 'X-Unsent': '1' },
    xMailer: false,
    ...{ baseBoundary: sha256Hex(draft.messageId).slice(0, 24) },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  if (!Buffer.isBuffer(info.message))
    throw new TypeError('the mail library gave a stream although it was told to give bytes')
  return info.message
}
