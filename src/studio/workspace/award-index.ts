import { z } from 'zod'
import { utf8, textFromUtf8 } from '../../core/foundation/bytes'
import type { AwardId } from '../../core/foundation/ids'
import { entryFrom, entryLine, type AwardEntry } from './award-entry'
import { foldJournal, type FoldedJournal } from './award-journal'
import type { Files, OpenFile } from './files'
import type { JournalPosition } from './journal-read'

/** Last line of an index: how far into the journal it reaches, and the length of the journal's last line there. */
const Reach = z.strictObject({
  bytes: z.int(),
  seq: z.int(),
  sum: z.string(),
  lastLineBytes: z.int(),
})

/**
 * Awards of a batch, by the index where it fits the journal and by reading on from there; by the whole journal where
 * there is none. An index is for looking: it may be deleted, and is only ever believed after a look at the journal's
 * own last line (performance.md §5.8).
 */
export async function readAwards(files: Files, journalPath: string, indexPath: string): Promise<FoldedJournal> {
  const index = await readIndex(files, indexPath)
  if (index === null || !(await fits(files, journalPath, index.reach))) return foldJournal(files, journalPath)
  const { bytes, seq, sum } = index.reach
  return foldJournal(files, journalPath, { bytes, seq, sum }, index.entries)
}

/** Writes an index award by award; it counts only once {@link IndexWriter.finish} has written its last line. */
export type IndexWriter = {
  add(entries: readonly AwardEntry[]): Promise<void>
  finish(position: JournalPosition, lastLineBytes: number): Promise<void>
  close(): Promise<void>
}

export async function createIndex(files: Files, indexPath: string): Promise<IndexWriter> {
  await files.remove(indexPath)
  const file: OpenFile = await files.open(indexPath, 'create')
  return {
    add: (entries) => file.append(utf8(entries.map((entry) => `${entryLine(entry)}\n`).join(''))),
    finish: ({ bytes, seq, sum }, lastLineBytes) =>
      file.append(utf8(`${JSON.stringify({ bytes, seq, sum, lastLineBytes })}\n`)),
    close: () => file.close(),
  }
}

type Index = { readonly entries: Map<AwardId, AwardEntry>; readonly reach: z.infer<typeof Reach> }

async function readIndex(files: Files, path: string): Promise<Index | null> {
  const bytes = await files.read(path)
  const text = bytes === null ? null : textFromUtf8(bytes)
  if (text === null || !text.endsWith('\n')) return null
  const rows = parseRows(text)
  const reach = Reach.safeParse(rows?.at(-1))
  if (rows === null || !reach.success) return null
  const entries = new Map<AwardId, AwardEntry>()
  for (const row of rows.slice(0, -1)) {
    const entry = entryFrom(row)
    if (entry === null) return null
    entries.set(entry.award, entry)
  }
  return { entries, reach: reach.data }
}

/** All lines at once: one parse is four times as fast as one for each line. */
function parseRows(text: string): readonly unknown[] | null {
  try {
    const rows: unknown = JSON.parse(`[${text.trimEnd().replaceAll('\n', ',')}]`)
    return Array.isArray(rows) ? rows : null
  } catch {
    return null // a torn or foreign index: the journal is read instead
  }
}

async function fits(files: Files, journalPath: string, reach: z.infer<typeof Reach>): Promise<boolean> {
  const size = (await files.info(journalPath))?.sizeBytes ?? 0
  if (size < reach.bytes || reach.lastLineBytes + 1 > reach.bytes) return false
  const tail = await files.readRange(journalPath, reach.bytes - reach.lastLineBytes - 1, reach.lastLineBytes + 1)
  const text = textFromUtf8(tail)
  return text !== null && text.startsWith(`{"sum":"${reach.sum}","seq":${reach.seq},`) && text.endsWith('}\n')
}
