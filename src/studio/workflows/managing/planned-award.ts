import { PlannedEvent, PlannedPerson } from '../../../core/award'
import { bug } from '../../../core/foundation/bug'
import type { AwardEntry } from '../../workspace/award-entry'
import { readAwardLine } from '../../workspace/award-journal'
import type { BatchDocument } from '../../workspace/batch-document'
import type { Studio } from '../../workspace/open-studio'
import type { PlannedAward } from './corrected-row'

/** The line in which an award that is not erased was planned. Throws `journal-damaged`. */
export async function plannedAward(studio: Studio, { batch }: BatchDocument, entry: AwardEntry): Promise<PlannedAward> {
  const { files } = studio.machine
  const line = await readAwardLine(files, studio.paths.awards(batch), `batches/${batch}/awards.jsonl`, entry.planned)
  const [event, person] = [PlannedEvent.safeParse(line.event), PlannedPerson.safeParse(line.personal)]
  return event.success && person.success
    ? { event: event.data, personal: person.data }
    : bug('an award that is not erased has a plan')
}
