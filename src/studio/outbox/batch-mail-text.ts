import { join } from 'node:path'
import { z } from 'zod'
import type { BatchId } from '../../core/foundation/ids'
import { ok, refuse, type Result } from '../../core/foundation/result'
import { defaultMailText, MailText, mailTextProblems } from '../../core/mail'
import { createDocument, openDocument, type DocumentPlace } from '../workspace/document'
import { makeFolderDurably } from '../workspace/durable-write'
import type { Studio } from '../workspace/open-studio'

/** `outbox/<batchId>.json`: the text of a batch's mails, for staff to edit (contract.md, Workspace folder). */
const OutboxDocument = MailText.extend({ formatVersion: z.literal(1) })
type OutboxDocument = z.infer<typeof OutboxDocument>

/**
 * The text of a batch's mails as the office has it. At the first time the text that offices begin with is laid down, so that
 * there is something to edit. Problem: merge-field-unknown. Throws `document-damaged`.
 * @param columns headers that the people of the batch bring along; asked only where the text needs them
 */
export async function batchMailText(
  studio: Studio,
  batch: BatchId,
  columns: () => Promise<readonly string[]>,
): Promise<Result<MailText>> {
  const place = outboxPlace(studio, batch)
  if ((await studio.machine.files.info(place.path)) === null) {
    if (studio.access === 'write') await layDown(studio, place)
    return ok(defaultMailText)
  }
  const { subject, body } = (await openDocument(studio.machine, place)).data
  const text = { subject, body }
  const problems = mailTextProblems(text, [])
  const unknown = problems.length === 0 ? problems : mailTextProblems(text, await columns())
  const file = place.name
  return unknown.length === 0 ? ok(text) : refuse(...unknown.map((one) => ({ ...one, where: { file, ...one.where } })))
}

/** Keeps another text for a batch's mails. Problem: merge-field-unknown, with the place in `where.path`. */
export async function keepMailText(
  studio: Studio,
  batch: BatchId,
  text: MailText,
  columns: readonly string[],
): Promise<Result<void>> {
  const problems = mailTextProblems(text, columns)
  if (problems.length > 0) return refuse(...problems)
  const place = outboxPlace(studio, batch)
  if ((await studio.machine.files.info(place.path)) === null) await layDown(studio, place)
  const document = await openDocument(studio.machine, place)
  document.data = { formatVersion: 1, ...text }
  await document.write()
  return ok(undefined)
}

async function layDown({ machine, paths }: Studio, place: DocumentPlace<OutboxDocument>): Promise<void> {
  await makeFolderDurably(machine.files, join(paths.folder, 'outbox'))
  await createDocument(machine, place, { formatVersion: 1, ...defaultMailText })
  await machine.files.syncFolder(paths.folder)
}

function outboxPlace({ paths }: Studio, batch: BatchId): DocumentPlace<OutboxDocument> {
  return { path: join(paths.folder, 'outbox', `${batch}.json`), name: `outbox/${batch}.json`, schema: OutboxDocument }
}
