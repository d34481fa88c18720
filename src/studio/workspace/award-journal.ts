import { AwardEvent, foldAwards, personalSchemaOf, type AwardPersonal } from '../../core/award'
import type { AwardId } from '../../core/foundation/ids'
import { RosetteError } from '../../core/foundation/rosette-error'
import type { AwardEntry } from './award-entry'
import type { Files } from './files'
import type { LinePlace } from './journal'
import { CHAIN_START, parseLine, type JournalLine, type LineSchema } from './journal-line'
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
  const id = line.event.award
  const before = entries.get(id)
  const record = foldAwards([line], before ? new Map([[id, before]]) : undefined).get(id)
  if (record === undefined) return
  const place: LinePlace = { offset: line.offset, lengthBytes: line.lengthBytes }
  const planned = line.event.kind === 'planned' ? place : (before?.planned ?? place)
  const signed = line.event.kind === 'issued' ? place : (before?.signed ?? null)
  entries.set(id, { ...record, planned, signed, sum: line.sum })
}

/** One line read again by its place. Throws `journal-damaged` where it is not what it was. */
export async function readAwardLine(
  files: RangeReader,
  path: string,
  name: string,
  place: LinePlace,
): Promise<JournalLine<AwardEvent, AwardPersonal>> {
  const bytes = await files.readRange(path, place.offset, place.lengthBytes)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
  const seq = Number(/^\{"sum":"[0-9a-f]{64}","seq":(\d+),/.exec(text)?.[1] ?? 0)
  const before = /^.{74,100}"before":"([0-9a-f]{64})"/.exec(text)?.[1] ?? CHAIN_START
  const line = parseLine(text, awardSchema, { seq, before })
  if (line === null) throw new RosetteError(journalDamaged(name, seq, seq - 1))
  return line
}
