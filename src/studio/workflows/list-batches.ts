import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { batchIds, pendingOf, readBatch } from '../workspace/batch-store'
import type { Studio } from '../workspace/open-studio'

/** A batch at a glance; `open` was stopped before its end, `damaged` can only be read. */
export type BatchSummary = {
  readonly batch: string
  readonly badge: string
  readonly version: number
  readonly startedAt: string
  /** File name of the roster. */
  readonly roster: string
  readonly planned: number
  readonly awarded: number
  readonly state: 'open' | 'done' | 'damaged'
}

/** All batches, newest first. */
export async function listBatches(studio: Studio, _run: Run): Promise<Result<readonly BatchSummary[]>> {
  const summaries: BatchSummary[] = []
  for (const id of await batchIds(studio)) {
    const batch = await readBatch(studio, id)
    const { document, journal } = batch
    const entries = [...journal.entries.values()]
    const damaged = journal.end.kind === 'damaged'
    summaries.push({
      batch: id,
      badge: document.badge,
      version: document.version,
      startedAt: document.startedAt,
      roster: document.roster.name,
      planned: entries.length,
      awarded: entries.filter(({ signed }) => signed !== null).length,
      state: damaged ? 'damaged' : pendingOf(batch).length > 0 ? 'open' : 'done',
    })
  }
  return ok(summaries.sort((a, b) => (a.startedAt < b.startedAt ? 1 : a.startedAt > b.startedAt ? -1 : 0)))
}
