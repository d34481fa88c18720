import type { AwardId } from '../../core/foundation/ids'
import type { Problem } from '../../core/foundation/problem'
import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { SigningKeys } from '../keys/signing-keys'
import { readFrozen } from '../workspace/badge-store'
import { openBatch, readBatch, type Batch } from '../workspace/batch-store'
import type { Input } from '../workspace/input'
import type { Studio } from '../workspace/open-studio'
import { awardGround } from './issuing/award-ground'
import { prepareBatch, type PreparedBatch } from './issuing/prepare-batch'
import { signBatch } from './issuing/sign-batch'
import { skipAwarded } from './issuing/skip-awarded'
import { signingJob } from './managing/signing-job'
import { ensureStatusList } from './managing/status-lists'

/** Award a badge to a roster, or go on with a batch that was interrupted. */
export type IssueRequest =
  | {
      readonly badge: string
      readonly roster: Input
      readonly map?: unknown
      readonly sheet?: string
      /** `yyyy-mm-dd`; rows may say otherwise. Default: today in the office's zone. */
      readonly awarded?: string
      /** Award the good rows although others were rejected. */
      readonly skipRejected?: boolean
    }
  | { readonly resume: string }

/**
 * `rejected`: rows are wrong and nothing was signed. `interrupted`: stopped by the signal; `resume` goes on.
 * `batch` is null where no batch came to be (rejected, or everybody has the badge already).
 */
export type IssueReport = {
  readonly outcome: 'done' | 'rejected' | 'interrupted'
  readonly batch: string | null
  /** Awards that this run confirmed. */
  readonly awarded: number
  readonly alreadyAwarded: number
  /** Rows left out because something is wrong with them. */
  readonly rejected: number
  readonly problems: readonly Problem[]
}

/**
 * Signs one batch. Safe to stop and to repeat: who has the badge is never awarded it again, and the same command goes on
 * where a crash stopped it (reliability.md §2, promise 7). Problems: passphrase-needed, badge-unknown,
 * badge-not-published, badge-retired, batch-unknown, date-invalid, and what makes a roster unreadable.
 */
export async function issue(studio: Studio, request: IssueRequest, run: Run): Promise<Result<IssueReport>> {
  const keys = studio.keys.signingKeys()
  if (!keys.ok) return keys
  if ('resume' in request) {
    const batch = await openBatch(studio, request.resume)
    if (!batch.ok) return batch
    return ok(await goOn(studio, keys.value, batch.value, run))
  }
  const prepared = await prepareBatch(studio, request)
  if (!prepared.ok) return prepared
  return ok(await signPrepared(studio, keys.value, prepared.value, run))
}

async function signPrepared(
  studio: Studio,
  keys: SigningKeys,
  prepared: PreparedBatch,
  run: Run,
): Promise<IssueReport> {
  const { rejected, problems } = prepared
  const none = { batch: null, awarded: 0, alreadyAwarded: 0, rejected, problems }
  switch (prepared.kind) {
    case 'rejected':
      return { outcome: 'rejected', ...none }
    case 'unfinished':
      return {
        ...(await goOn(studio, keys, await readBatch(studio, prepared.document.batch), run)),
        rejected,
        problems,
      }
    case 'planned': {
      const { document, planned: total, alreadyAwarded, lists, end, frozen } = prepared
      if (document === null) return { outcome: 'done', ...none, alreadyAwarded }
      await studio.audit?.note('batch-planned', document.batch, { planned: total })
      for (const list of lists) await ensureStatusList(studio, keys, list, document.startedAt)
      const task = {
        document,
        end,
        done: new Set<AwardId>(),
        total,
        job: await signingJob(studio, keys, frozen, document.startedAt),
      }
      return { ...(await sign(studio, task, alreadyAwarded, run)), rejected, problems }
    }
  }
}

/** Signs what a batch still lacks; persons who got the badge meanwhile are skipped. */
async function goOn(studio: Studio, keys: SigningKeys, batch: Batch, run: Run): Promise<IssueReport> {
  const { document } = batch
  const { live } = await awardGround(studio, document.badge)
  const { end, pending, done, skipped } = await skipAwarded(studio, batch, live)
  for (const list of new Set(pending.map(({ status }) => status.list)))
    await ensureStatusList(studio, keys, list, document.startedAt)
  const frozen = await readFrozen(studio, document.badge, document.version)
  const task = {
    document,
    end,
    done,
    total: pending.length,
    job: await signingJob(studio, keys, frozen, document.startedAt),
  }
  return sign(studio, task, skipped, run)
}

async function sign(
  studio: Studio,
  task: Parameters<typeof signBatch>[1],
  alreadyAwarded: number,
  run: Run,
): Promise<IssueReport> {
  const awarded = await signBatch(studio, task, run)
  const { batch } = task.document
  if (awarded > 0) await studio.audit?.note('batch-signed', batch, { awarded, of: task.total })
  const outcome = awarded < task.total ? 'interrupted' : 'done'
  return { outcome, batch, awarded, alreadyAwarded, rejected: 0, problems: [] }
}
