import type { AwardFacts } from '../../../core/credential'
import type { Instant } from '../../../core/foundation/instant'
import type { Run } from '../../../core/foundation/run'
import type { SigningKeys } from '../../keys/signing-keys'
import type { AwardEntry } from '../../workspace/award-entry'
import { readFrozen } from '../../workspace/badge-store'
import type { Batch } from '../../workspace/batch-store'
import type { Studio } from '../../workspace/open-studio'
import { factsOf } from '../issuing/planned-lines'
import { appendEvents } from '../managing/append-events'
import { plannedAward } from '../managing/planned-award'
import { signingJob } from '../managing/signing-job'

/** Awards that are signed before they are made to last together. */
const BLOCK_AWARDS = 100

/** Awards of one batch that are to be signed by the keys that sign now. */
export type ResignTask = {
  readonly batch: Batch
  readonly entries: readonly AwardEntry[]
  readonly keys: SigningKeys
  readonly now: Instant
}

/**
 * Signs awards anew: a newer edition under the same id, so that their pages and the links to them go on (Open Badges 3.0,
 * §10). They say what they said. A stopped run leaves on disk all that was signed before it.
 * @returns how many were confirmed
 */
export async function resignAwards(studio: Studio, task: ResignTask, run: Run): Promise<number> {
  const { batch, entries, keys, now } = task
  const { badge, version } = batch.document
  const job = await signingJob(studio, keys, await readFrozen(studio, badge, version), now)
  const signer = studio.machine.signing.begin(job, entries.length)
  let current = batch
  let done = 0
  try {
    while (done < entries.length && !run.signal.aborted) {
      const block = entries.slice(done, done + BLOCK_AWARDS)
      const facts: AwardFacts[] = []
      for (const entry of block) facts.push(await editionOf(studio, batch, entry, now))
      const signed = await signer.sign(facts)
      const lines = signed.map(({ award, ...documents }) => ({
        event: { kind: 'resigned' as const, award, at: now },
        personal: documents,
      }))
      const position = await appendEvents(studio, current, lines)
      current = { ...current, journal: { ...current.journal, end: { kind: 'whole', position } } }
      done += block.length
    }
    return done
  } finally {
    await signer.close()
  }
}

/** An award that has expired keeps its last day: an edition cannot begin after it. */
async function editionOf(studio: Studio, batch: Batch, entry: AwardEntry, now: Instant): Promise<AwardFacts> {
  const { validUntil, extensions = 0 } = entry
  const from = validUntil !== undefined && validUntil < now ? validUntil : now
  return {
    ...factsOf(await plannedAward(studio, batch.document, entry)),
    ...(validUntil === undefined ? {} : { validUntil }),
    edition: { number: extensions + 2, from },
  }
}
