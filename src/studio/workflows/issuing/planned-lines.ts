import type { PlannedEvent, PlannedPerson } from '../../../core/award'
import type { AwardFacts } from '../../../core/credential'
import type { AwardId } from '../../../core/foundation/ids'
import { awardSchema, type AwardLine } from '../../workspace/award-journal'
import type { Files } from '../../workspace/files'
import { readJournal } from '../../workspace/journal-read'

/** A line of the plan. */
export type PlannedLine = AwardLine & { readonly event: PlannedEvent; readonly personal: PlannedPerson }

/**
 * The plan of a batch in chunks, in its own order, without the awards that need no signing. Erased persons are left out.
 * Stops at the signal.
 */
export async function* plannedChunks(
  files: Files,
  journalPath: string,
  done: ReadonlySet<AwardId>,
  chunkAwards: number,
  signal: AbortSignal,
): AsyncGenerator<readonly PlannedLine[]> {
  let chunk: PlannedLine[] = []
  for await (const lines of readJournal(files, journalPath, awardSchema)) {
    for (const line of lines) {
      if (!isPlanned(line) || done.has(line.event.award)) continue
      chunk.push(line)
      if (chunk.length < chunkAwards) continue
      if (signal.aborted) return
      yield chunk
      chunk = []
    }
  }
  if (chunk.length > 0 && !signal.aborted) yield chunk
}

function isPlanned(line: AwardLine): line is PlannedLine {
  return line.event.kind === 'planned' && line.personal !== null && 'subject' in line.personal
}

/** A planned award as its documents are made from it. */
export function factsOf({ event, personal }: Pick<PlannedLine, 'event' | 'personal'>): AwardFacts {
  const { subject, name, email, emailSalt, evidence, evidenceNarrative, reflection, narrative, results } = personal
  return {
    awardId: event.award,
    subjectId: subject,
    name,
    email,
    emailSalt,
    awarded: event.awarded,
    ...(event.validUntil === undefined ? {} : { validUntil: event.validUntil }),
    evidence,
    ...(evidenceNarrative === undefined ? {} : { evidenceNarrative }),
    ...(reflection === undefined ? {} : { reflection }),
    ...(narrative === undefined ? {} : { narrative }),
    results,
    status: event.status,
  }
}
