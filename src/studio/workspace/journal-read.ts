import type { Files } from './files'
import { CHAIN_START, parseLine, type JournalLine, type LineSchema } from './journal-line'

/** Small, so that the lines of a piece are forgotten before the engine takes them for lasting. */
const CHUNK_BYTES = 1 << 17
const LINE_END = 10
const GOOD_LINE = /.\{"sum":"[0-9a-f]{64}","seq":\d+,[^\n]*\}\n/s
// One write is a block of a few megabytes at most: what is longer was not torn by one.
const LONGEST_TEAR_BYTES = 64 << 20

/** Where a reader stands: after so many bytes and lines, the last of which had this sum. */
export type JournalPosition = { readonly bytes: number; readonly seq: number; readonly sum: string }
export const journalStart: JournalPosition = { bytes: 0, seq: 0, sum: CHAIN_START }

/** A line and where it lies, so that it can be read again alone. */
export type PlacedLine<Event, Personal> = JournalLine<Event, Personal> & {
  readonly offset: number
  readonly lengthBytes: number
}

/**
 * How a journal ends. `torn`: nothing readable follows the last good line, as a crash leaves it. `damaged`: good lines
 * lie behind bad bytes; line counts from 1.
 */
export type JournalEnd =
  | { readonly kind: 'whole'; readonly position: JournalPosition }
  | { readonly kind: 'torn'; readonly position: JournalPosition; readonly tailBytes: number }
  | { readonly kind: 'damaged'; readonly position: JournalPosition; readonly line: number }

/**
 * Reads a journal in pieces of constant size and checks every line. Gives the lines in groups as they come and says at
 * last how the file ends; what lies behind a bad line is never given. A missing file is an empty journal.
 */
export async function* readJournal<Event, Personal>(
  files: Files,
  path: string,
  schema: LineSchema<Event, Personal>,
  from: JournalPosition = journalStart,
): AsyncGenerator<readonly PlacedLine<Event, Personal>[], JournalEnd> {
  const sizeBytes = (await files.info(path))?.sizeBytes ?? 0
  let position = from
  let rest = new Uint8Array(0)
  let readTo = from.bytes
  while (readTo < sizeBytes) {
    const chunk = await files.readRange(path, readTo, Math.min(CHUNK_BYTES, sizeBytes - readTo))
    if (chunk.length === 0) break
    readTo += chunk.length
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const lines: PlacedLine<Event, Personal>[] = []
    let at = 0
    for (let end = bytes.indexOf(LINE_END, at); end >= 0; end = bytes.indexOf(LINE_END, at)) {
      const one = Buffer.from(bytes.buffer, bytes.byteOffset + at, end - at)
      const line = parseLine(one, schema, { seq: position.seq + 1, before: position.sum })
      if (line === null) {
        if (lines.length > 0) yield lines
        return await endAfter(files, path, position, sizeBytes)
      }
      const lengthBytes = end - at
      lines.push({ ...line, offset: position.bytes, lengthBytes })
      position = { bytes: position.bytes + lengthBytes + 1, seq: line.seq, sum: line.sum }
      at = end + 1
    }
    if (lines.length > 0) yield lines
    rest = bytes.slice(at)
  }
  return rest.length === 0 ? { kind: 'whole', position } : await endAfter(files, path, position, sizeBytes)
}

/** Torn if nothing behind the good lines can be told for a line of ours; else the damage lies inside. */
async function endAfter(files: Files, path: string, position: JournalPosition, sizeBytes: number): Promise<JournalEnd> {
  const tailBytes = sizeBytes - position.bytes
  if (tailBytes > LONGEST_TEAR_BYTES) return { kind: 'damaged', position, line: position.seq + 1 }
  const tail = await files.readRange(path, position.bytes, tailBytes)
  const goodBehind = GOOD_LINE.test(Buffer.from(tail.buffer, tail.byteOffset, tail.length).toString('latin1'))
  return goodBehind ? { kind: 'damaged', position, line: position.seq + 1 } : { kind: 'torn', position, tailBytes }
}
