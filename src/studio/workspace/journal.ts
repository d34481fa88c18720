import { basename, dirname } from 'node:path'
import { toBase64Url } from '../../core/foundation/base64'
import { bug } from '../../core/foundation/bug'
import type { Problem } from '../../core/foundation/problem'
import { RosetteError } from '../../core/foundation/rosette-error'
import { writeNew, type Disk } from './durable-write'
import type { OpenFile } from './files'
import { formatLine } from './journal-line'
import { journalStart, type JournalEnd, type JournalPosition } from './journal-read'
import { journalDamaged, tailTorn } from './problems'

const SALT_BYTES = 16

/** What goes into one line. Personal data and signed documents go into `personal`, everything else into `event`. */
export type JournalEntry<Event, Personal> = { readonly event: Event; readonly personal?: Personal }

/** Where a line lies, without its line end. */
export type LinePlace = { readonly offset: number; readonly lengthBytes: number }

/** A line just written, and its sum. */
export type WrittenLine = LinePlace & { readonly sum: string }

/** A journal open for adding (reliability.md §2, promise 3). */
export type Journal<Event, Personal> = {
  /** Puts lines behind the last one. They count, and may be shown, only after {@link commit}. */
  write(entries: readonly JournalEntry<Event, Personal>[]): Promise<readonly WrittenLine[]>
  /** Makes all written lines last with one fdatasync. */
  commit(): Promise<void>
  /** Whether a write or a sync has failed: nothing more can be done with this handle (promise 4). */
  readonly broken: boolean
  position(): JournalPosition
  close(): Promise<void>
}

/** Begins an empty journal in a folder that is there. */
export async function createJournal<Event, Personal>(disk: Disk, path: string): Promise<Journal<Event, Personal>> {
  await writeNew(disk.files, path, new Uint8Array(0))
  await disk.files.syncFolder(dirname(path))
  return openJournal(disk, path, journalStart)
}

/**
 * Opens a journal for adding behind a position that a reader has just found to be its end. What was written but perhaps
 * not synced before a crash is made to last first, as it has been read.
 */
export async function openJournal<Event, Personal>(
  disk: Disk,
  path: string,
  end: JournalPosition,
): Promise<Journal<Event, Personal>> {
  const file = await disk.files.open(path, 'append')
  if (end.bytes > 0) await syncOrClose(file)
  return writer(disk, file, end)
}

async function syncOrClose(file: OpenFile): Promise<void> {
  try {
    await file.sync()
  } catch (error) {
    await file.close()
    throw error
  }
}

function writer<Event, Personal>(disk: Disk, file: OpenFile, end: JournalPosition): Journal<Event, Personal> {
  let position = end
  let broken = false
  const guarded = async (operation: () => Promise<void>): Promise<void> => {
    if (broken) bug('a journal was used after a failed write')
    broken = true
    await operation()
    broken = false
  }
  return {
    write: async (entries) => {
      const salts = disk.random(SALT_BYTES * entries.length)
      const places: WrittenLine[] = []
      const parts: Uint8Array[] = []
      let { bytes, seq, sum } = position
      for (const [index, entry] of entries.entries()) {
        const salt = toBase64Url(salts.subarray(index * SALT_BYTES, (index + 1) * SALT_BYTES))
        const personal = entry.personal === undefined ? null : JSON.stringify({ salt, ...entry.personal })
        const line = formatLine(++seq, sum, entry.event, personal)
        parts.push(...line.parts)
        places.push({ offset: bytes, lengthBytes: line.lengthBytes - 1, sum: line.sum })
        bytes += line.lengthBytes
        sum = line.sum
      }
      await guarded(() => file.append(Buffer.concat(parts)))
      position = { bytes, seq, sum }
      return places
    },
    commit: () => guarded(() => file.sync()),
    get broken() {
      return broken
    },
    position: () => position,
    close: () => file.close(),
  }
}

/**
 * Makes a journal fit for adding: a torn tail is moved to `<journal>.torn-<n>` and cut off. Throws `journal-damaged`
 * where good lines lie behind bad ones.
 * @param name as messages call it
 * @returns what to tell, or null where nothing was torn
 */
export async function mendJournal(disk: Disk, path: string, name: string, end: JournalEnd): Promise<Problem | null> {
  if (end.kind === 'whole') return null
  if (end.kind === 'damaged') throw new RosetteError(journalDamaged(name, end.line, end.position.seq))
  const { files } = disk
  const tail = await files.readRange(path, end.position.bytes, end.tailBytes)
  const keptAs = await freeTornName(disk, path)
  await writeNew(files, keptAs, tail)
  await files.syncFolder(dirname(path))
  const file = await files.open(path, 'append')
  try {
    await file.truncate(end.position.bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  return tailTorn(name, basename(keptAs))
}

async function freeTornName(disk: Disk, path: string): Promise<string> {
  for (let n = 1; ; n++) {
    const name = `${path}.torn-${n}`
    if ((await disk.files.info(name)) === null) return name
  }
}
