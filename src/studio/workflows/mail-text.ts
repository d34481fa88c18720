import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { composeMail, type MailText } from '../../core/mail'
import { batchMailText, keepMailText } from '../outbox/batch-mail-text'
import { readFrozen } from '../workspace/badge-store'
import { openBatch, type Batch } from '../workspace/batch-store'
import type { Studio } from '../workspace/open-studio'
import { liveAwards } from './publishing/live-awards'
import { mergeColumns } from './publishing/merge-columns'

export type ShowMailTextRequest = { readonly batch: string }
export type ChangeMailTextRequest = ShowMailTextRequest & { readonly text: MailText }

/** The text of a batch's mails, the columns it may name, and the first mail as it reads; null where nobody is left. */
export type MailTextView = {
  readonly text: MailText
  readonly columns: readonly string[]
  readonly first: {
    readonly to: string
    readonly from: string | null
    readonly subject: string
    readonly body: string
  } | null
}

/** Problems: batch-unknown, merge-field-unknown (a text that was changed by hand). */
export async function showMailText(
  studio: Studio,
  { batch: name }: ShowMailTextRequest,
  _run: Run,
): Promise<Result<MailTextView>> {
  const batch = await openBatch(studio, name)
  if (!batch.ok) return batch
  const columns = await mergeColumns(studio, batch.value)
  const text = await batchMailText(studio, batch.value.document.batch, async () => columns)
  if (!text.ok) return text
  return ok({ text: text.value, columns, first: await firstMail(studio, batch.value, text.value) })
}

/** Keeps another text. Problems: batch-unknown, merge-field-unknown with the place in `where.path`. */
export async function changeMailText(
  studio: Studio,
  { batch: name, text }: ChangeMailTextRequest,
  run: Run,
): Promise<Result<MailTextView>> {
  const batch = await openBatch(studio, name)
  if (!batch.ok) return batch
  const kept = await keepMailText(studio, batch.value.document.batch, text, await mergeColumns(studio, batch.value))
  if (!kept.ok) return kept
  await studio.audit?.note('mail-text-changed', batch.value.document.batch)
  return showMailText(studio, { batch: name }, run)
}

async function firstMail(studio: Studio, batch: Batch, text: MailText): Promise<MailTextView['first']> {
  const { issuer, settings } = studio.document.data
  const { definition: badge } = await readFrozen(studio, batch.document.badge, batch.document.version)
  for await (const { id, entry, person } of liveAwards(studio, batch)) {
    const { awarded, validUntil } = entry
    const { name, email, language, pronouns, other } = person
    const mail = composeMail({
      award: { id, awarded, validUntil, name, email, language, pronouns, other },
      ...{ badge, issuer, text, timeZone: settings.timeZone },
      image: new Uint8Array(),
    })
    if (!mail.ok) continue
    const { from, to, subject, text: body } = mail.value
    return { to: `${to.name} <${to.address}>`, from: from ? `${from.name} <${from.address}>` : null, subject, body }
  }
  return null
}
