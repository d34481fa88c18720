import type { AwardEvent, UnsaltedPersonal } from '../../../core/award'
import type { AwardId } from '../../../core/foundation/ids'
import type { Instant } from '../../../core/foundation/instant'
import { RosetteError } from '../../../core/foundation/rosette-error'
import type { Run } from '../../../core/foundation/run'
import type { SignedAward, SigningJob } from '../../workers/signing-pool'
import type { AwardEntry } from '../../workspace/award-entry'
import { createIndex } from '../../workspace/award-index'
import type { BatchDocument } from '../../workspace/batch-document'
import { openJournal, type WrittenLine } from '../../workspace/journal'
import type { JournalPosition } from '../../workspace/journal-read'
import type { Studio } from '../../workspace/open-studio'
import { inOrder } from '../../workers/in-order'
import { factsOf, plannedChunks, type PlannedLine } from './planned-lines'

/** Awards that go to a thread at once: few enough to stop within a moment. */
const CHUNK_AWARDS = 25
/** Awards that one fdatasync makes last (performance.md, target 5). */
const BLOCK_AWARDS = 500

/** What is to be signed of a batch whose plan is on disk. */
export type SigningTask = {
  readonly document: BatchDocument
  readonly job: SigningJob
  /** Where the journal ends now. */
  readonly end: JournalPosition
  /** Awards of the plan that are not to be signed (any more). */
  readonly done: ReadonlySet<AwardId>
  /** How many awards are to be signed. */
  readonly total: number
}

/**
 * Signs what is planned, in the order of the plan. The plan is read from the journal piece by piece, so that memory does not
 * grow with the batch; threads own whole awards, one writer appends, one fdatasync makes a block of 500 last
 * (performance.md §5.7). A stop or a failure leaves on disk all that was signed before it.
 * @returns how many awards were confirmed
 */
export async function signBatch(studio: Studio, task: SigningTask, run: Run): Promise<number> {
  const { machine, paths } = studio
  const { batch } = task.document
  const chunks = plannedChunks(machine.files, paths.awards(batch), task.done, CHUNK_AWARDS, run.signal)
  const signer = machine.signing.begin(task.job, task.total)
  const writer = await openWriter(studio, task)
  let signed = 0
  try {
    const sign = (chunk: readonly PlannedLine[]) =>
      signer.sign(chunk.map(factsOf)).catch((error: unknown) => {
        throw withRow(error, chunk)
      })
    for await (const { piece, result } of inOrder(chunks, sign, machine.signing.width * 2)) {
      await writer.add(piece, result)
      signed += result.length
      if (writer.waiting >= BLOCK_AWARDS) await writer.confirm()
      run.report({ stage: 'signing', done: signed, total: task.total })
    }
    await writer.confirm()
    await writer.finish()
    return writer.confirmed
  } catch (error) {
    await writer.confirm() // what was signed before the failure is kept, unless the journal itself failed
    throw error
  } finally {
    await signer.close()
    await writer.close()
  }
}

/** What cannot be signed is said with its row: the office knows rows, not awards to be. */
function withRow(error: unknown, chunk: readonly PlannedLine[]): unknown {
  if (!(error instanceof RosetteError)) return error
  const { problem } = error
  const line = chunk.find(({ event }) => event.award === problem.values['award'])
  if (line === undefined) return error
  const message = `Row ${line.event.row} of the list cannot be signed: ${problem.message}`
  return new RosetteError({ ...problem, where: { ...problem.where, row: line.event.row }, message }, { cause: error })
}

/** Writes signed awards as they come, so that their texts need not be kept, and confirms them block by block. */
async function openWriter(studio: Studio, { document, end, done, total }: SigningTask) {
  const { files } = studio.machine
  const { batch, startedAt } = document
  const path = studio.paths.awards(batch)
  const journal = await openJournal<AwardEvent, UnsaltedPersonal>(studio.machine, path, end)
  // Only a run that signs the whole batch writes its index on the way; else it is made from the journal when needed.
  const index = done.size === 0 ? await createIndex(files, studio.paths.awardIndex(batch)) : null
  let waiting = 0
  let confirmed = 0
  let last: WrittenLine | undefined
  return {
    /** Awards that were written and do not count yet. */
    get waiting() {
      return waiting
    },
    get confirmed() {
      return confirmed
    },
    async add(lines: readonly PlannedLine[], awards: readonly SignedAward[]): Promise<void> {
      const written = await journal.write(awards.map((signed) => issuedEntry(signed, startedAt)))
      waiting += written.length
      last = written.at(-1)
      // ahead of the sync, as an index counts only with its last line; entries that wait for it would outlive their youth
      await index?.add(lines.flatMap((line, at) => entryOf(line, written[at], startedAt)))
    },
    /** One fdatasync; after that the awards count. */
    async confirm(): Promise<void> {
      const written = waiting
      waiting = 0
      if (written === 0 || journal.broken) return
      await journal.commit()
      confirmed += written
    },
    async finish(): Promise<void> {
      if (confirmed === total && last) await index?.finish(journal.position(), last.lengthBytes)
    },
    async close(): Promise<void> {
      await index?.close()
      await journal.close()
    },
  }
}

function issuedEntry({ award, ...documents }: SignedAward, at: Instant) {
  return { event: { kind: 'issued' as const, award, at }, personal: documents }
}

function entryOf(
  { event, personal, ...line }: PlannedLine,
  written: WrittenLine | undefined,
  at: Instant,
): AwardEntry[] {
  if (!written) return []
  const { award, row, status, awarded, validUntil } = event
  return [
    {
      ...{ award, row, status, awarded, validUntil, name: personal.name, email: personal.email.ascii },
      stage: 'issued',
      changed: at,
      planned: { offset: line.offset, lengthBytes: line.lengthBytes },
      signed: { offset: written.offset, lengthBytes: written.lengthBytes },
      sum: written.sum,
    },
  ]
}
