import type { Problem } from '../../core/foundation/problem'
import { problem } from '../../core/foundation/problem'
import { ok, type Result } from '../../core/foundation/result'
import { RosetteError } from '../../core/foundation/rosette-error'
import type { Run } from '../../core/foundation/run'
import { foldJournal } from '../workspace/award-journal'
import { readAudit } from '../workspace/audit-journal'
import { badgeSlugs, openBadge, readFrozen } from '../workspace/badge-store'
import { batchIds, readBatchDocument } from '../workspace/batch-store'
import type { JournalEnd } from '../workspace/journal-read'
import type { Studio } from '../workspace/open-studio'
import { journalDamaged } from '../workspace/problems'
import { artworkProblems } from './auditing/artwork-problems'
import { statusProblems } from './auditing/status-problems'

/** `events` counts the lines of all journals that are whole. */
export type AuditReport = { readonly events: number; readonly ok: boolean; readonly problems: readonly Problem[] }

/** Reads every line of every journal, and every document, and believes no index. Writes nothing. */
export async function auditWorkspace(studio: Studio, run: Run): Promise<Result<AuditReport>> {
  const { files } = studio.machine
  const problems: Problem[] = []
  let events = 0
  const judge = (name: string, end: JournalEnd): void => {
    events += end.position.seq
    if (end.kind === 'damaged') problems.push(journalDamaged(name, end.line, end.position.seq))
    if (end.kind === 'torn') problems.push(tornTail(name))
  }
  judge('audit.jsonl', await readAudit(studio.machine, studio.paths.audit, () => undefined))
  const batches = await batchIds(studio)
  for (const [done, batch] of batches.entries()) {
    if (run.signal.aborted) break
    run.report({ stage: 'auditing', done, total: batches.length })
    await collect(problems, () => readBatchDocument(studio, batch))
    const { end } = await foldJournal(files, studio.paths.awards(batch))
    judge(`batches/${batch}/awards.jsonl`, end)
  }
  await collect(problems, () => studio.keys.list())
  // what a damaged journal says of its awards is not known whole, so nothing can be compared with it
  if (!problems.some(({ code }) => code === 'journal-damaged'))
    await collect(problems, async () => problems.push(...(await statusProblems(studio))))
  for (const slug of await badgeSlugs(studio))
    await collect(problems, async () => {
      const badge = await openBadge(studio, slug)
      if (!badge.ok) return
      for (const { version } of badge.value.data.versions) await readFrozen(studio, slug, version)
      problems.push(...(await artworkProblems(studio, badge.value.data)))
    })
  return ok({ events, ok: problems.length === 0, problems })
}

async function collect(problems: Problem[], read: () => Promise<unknown>): Promise<void> {
  try {
    await read()
  } catch (error) {
    if (!(error instanceof RosetteError)) throw error
    problems.push(error.problem) // the one file; the others are still looked at
  }
}

function tornTail(file: string): Problem {
  return problem({
    code: 'journal-torn',
    where: { file },
    message: `The last line of ${file} was cut short and was never confirmed.`,
    remedy: 'It is set aside when the workspace is next opened for writing; nothing that was confirmed is lost.',
    values: { file },
  })
}
