import type { AwardEvent } from '../../../core/award'
import type { AwardId } from '../../../core/foundation/ids'
import type { Instant } from '../../../core/foundation/instant'
import type { Run } from '../../../core/foundation/run'
import type { SigningKeys } from '../../keys/signing-keys'
import type { AwardEntry } from '../../workspace/award-entry'
import { readFrozen } from '../../workspace/badge-store'
import type { Studio } from '../../workspace/open-studio'
import { factsOf } from '../issuing/planned-lines'
import { appendEvents } from './append-events'
import type { NamedInBatch } from './named-awards'
import { plannedAward } from './planned-award'
import { signingJob } from './signing-job'

/** Awards that are signed before they are made to last together. */
const BLOCK_AWARDS = 100

/** How newer editions of awards of one batch differ from what was signed before. */
export type EditionTask = NamedInBatch & {
  readonly keys: SigningKeys
  readonly now: Instant
  /** From when on an edition counts, and until when if there is an end. */
  readonly termsOf: (entry: AwardEntry) => { readonly from: Instant; readonly validUntil: Instant | undefined }
  readonly eventOf: (award: AwardId) => AwardEvent
}

/**
 * Signs newer editions under the same ids and places, so that pages and links go on (Open Badges 3.0, §10). A stopped run
 * leaves on disk all that was signed before it.
 * @param onDone how many were confirmed so far, after each block
 * @returns how many were confirmed
 */
export async function signEditions(
  studio: Studio,
  { batch, entries, keys, now, termsOf, eventOf }: EditionTask,
  run: Run,
  onDone: (done: number) => void,
): Promise<number> {
  if (entries.length === 0) return 0
  const { badge, version } = batch.document
  const job = await signingJob(studio, keys, await readFrozen(studio, badge, version), now)
  const signer = studio.machine.signing.begin(job, entries.length)
  let current = batch
  let done = 0
  try {
    while (done < entries.length && !run.signal.aborted) {
      const block = entries.slice(done, done + BLOCK_AWARDS)
      const facts = []
      for (const entry of block) {
        const { from, validUntil } = termsOf(entry)
        facts.push({
          ...factsOf(await plannedAward(studio, batch.document, entry)),
          ...(validUntil === undefined ? {} : { validUntil }),
          edition: { number: (entry.extensions ?? 0) + 2, from },
        })
      }
      const signed = await signer.sign(facts)
      const lines = signed.map(({ award, ...documents }) => ({ event: eventOf(award), personal: documents }))
      const position = await appendEvents(studio, current, lines)
      current = { ...current, journal: { ...current.journal, end: { kind: 'whole', position } } }
      done += block.length
      onDone(done)
    }
    return done
  } finally {
    await signer.close()
  }
}
