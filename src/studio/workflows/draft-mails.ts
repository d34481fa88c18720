import { join } from 'node:path'
import { concatBytes } from '../../core/foundation/bytes'
import type { Problem } from '../../core/foundation/problem'
import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { composeMail } from '../../core/mail'
import { writeCsv } from '../../core/roster'
import { batchMailText } from '../outbox/batch-mail-text'
import { emlFrom } from '../outbox/eml'
import { readFrozen } from '../workspace/badge-store'
import { openBatch } from '../workspace/batch-store'
import type { Studio } from '../workspace/open-studio'
import { bakedTexts, imagesOf } from './publishing/award-images'
import { countLive, liveAwards } from './publishing/live-awards'
import { mergeColumns } from './publishing/merge-columns'

export type DraftMailsRequest = {
  readonly batch: string
  readonly out: string
}
/** Nothing is sent here; `failed` counts awards whose address no mail can be sent to. */
export type DraftMailsReport = {
  readonly drafted: number
  readonly sent: number
  readonly waiting: number
  readonly failed: number
  readonly problems: readonly Problem[]
}

/**
 * Mail drafts of a batch as `<awardId>.eml`, each with its baked picture, and `index.csv`. The same awards and text give the
 * same bytes. Problems: batch-unknown, merge-field-unknown.
 */
export async function draftMails(
  studio: Studio,
  { batch: name, out }: DraftMailsRequest,
  run: Run,
): Promise<Result<DraftMailsReport>> {
  const batch = await openBatch(studio, name)
  if (!batch.ok) return batch
  const text = await batchMailText(studio, batch.value.document.batch, () => mergeColumns(studio, batch.value))
  if (!text.ok) return text
  const { badge: slug, version } = batch.value.document
  const { issuer, settings } = studio.document.data
  const { files } = studio.machine
  const { definition: badge } = await readFrozen(studio, slug, version)
  const images = await imagesOf(studio)(slug, version)
  const rows: string[][] = [['file', 'name', 'url']]
  const problems: Problem[] = []
  const total = countLive(batch.value)
  await files.makeFolder(out)
  for await (const { id, url, entry, person, documents } of liveAwards(studio, batch.value)) {
    if (run.signal.aborted) break
    const { awarded, validUntil } = entry
    const { name, email, language, pronouns, other } = person
    const draft = composeMail({
      award: { id, awarded, validUntil, name, email, language, pronouns, other },
      ...{ badge, issuer, text: text.value, timeZone: settings.timeZone },
      image: concatBytes(...images.png(bakedTexts(documents))),
    })
    if (draft.ok) {
      await files.writeDerived(join(out, `${id}.eml`), [await emlFrom(draft.value)])
      rows.push([`${id}.eml`, name, url])
    } else problems.push(...draft.problems)
    run.report({ stage: 'drafting', done: rows.length - 1 + problems.length, total })
  }
  await files.writeDerived(join(out, 'index.csv'), [writeCsv(rows).bytes])
  return ok({ drafted: rows.length - 1, sent: 0, waiting: 0, failed: problems.length, problems })
}
