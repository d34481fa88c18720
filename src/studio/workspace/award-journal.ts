import { AwardEvent, foldAwards, personalSchemaOf, SignedDocuments, type AwardPersonal } from '../../core/award'
import type { AwardId } from '../../core/foundation/ids'
import { RosetteError } from '../../core/foundation/rosette-error'
import type { AwardEntry } from './award-entry'
import type { Files } from './files'
import type { LinePlace } from './journal'
import { parseLine, type JournalLine, type LineSchema } from './journal-line'
import { journalStart, readJournal, type JournalEnd, type JournalPosition, type PlacedLine } from './journal-read'
import { journalDamaged } from './problems'
import type { RangeReader } from './read-ahead'

export const awardSchema: LineSchema<AwardEvent, AwardPersonal> = {
  event: AwardEvent,
  personalOf: personalSchemaOf,
}
export type AwardLine = PlacedLine<AwardEvent, AwardPersonal>

/** A batch's journal folded: every award with its places, in the order of the plan, and how the file ends. */
export type FoldedJournal = { readonly entries: Map<AwardId, AwardEntry>; readonly end: JournalEnd }

/** Reads and folds a journal from a position on; `before` holds what was folded up to there. */
export async function foldJournal(
  files: Files,
  path: string,
  from: JournalPosition = journalStart,
  before: ReadonlyMap<AwardId, AwardEntry> = new Map(),
): Promise<FoldedJournal> {
  const entries = new Map(before)
  const reader = readJournal(files, path, awardSchema, from)
  for (let step = await reader.next(); ; step = await reader.next()) {
    if (step.done === true) return { entries, end: step.value }
    for (const line of step.value) foldLine(entries, line)
  }
}

function foldLine(entries: Map<AwardId, AwardEntry>, line: AwardLine): void {
  const { event, sum } = line
  const before = entries.get(event.award)
  const replaced = event.kind === 'issued' && event.replaces ? entries.get(event.replaces) : undefined
  const known = [before, replaced].flatMap((entry) => (entry ? [[entry.award, entry] as const] : []))
  const after = foldAwards([line], new Map(known))
  const place: LinePlace = { offset: line.offset, lengthBytes: line.lengthBytes }
  for (const record of after.values()) {
    const entry = entries.get(record.award)
    const isNamed = record.award === event.award
    const planned = event.kind === 'planned' ? place : (entry?.planned ?? place)
    const hasDocuments = isNamed && personalSchemaOf(event) === SignedDocuments
    entries.set(record.award, { ...record, planned, signed: hasDocuments ? place : (entry?.signed ?? null), sum })
  }
}

/** One line read again by its place. Throws `journal-damaged` where it is not what it was. */
export async function readAwardLine(
  files: RangeReader,
  path: string,
  name: string,
  place: LinePlace,
): Promise<JournalLine<AwardEvent, AwardPersonal>> {
  const bytes = await files.readRange(path, place.offset, place.lengthBytes)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const line = parseLine(text, awardSchema)
  if (line !== null) return line
  const seq = Number(/"seq":(\d{1,15})/.exec(text.toString('latin1'))?.[1] ?? 1)
  throw new RosetteError(journalDamaged(name, seq, seq - 1))
}
