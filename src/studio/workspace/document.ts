import { Low, type Adapter } from 'lowdb'
import type { z } from 'zod'
import { textFromUtf8, utf8 } from '../../core/foundation/bytes'
import { prettyJson } from '../../core/foundation/stable-json'
import { documentDamaged, documentMissing } from './problems'
import { RosetteError } from '../../core/foundation/rosette-error'
import { writeDurably, type Disk } from './durable-write'

/** Where a document is and what it must look like. */
export type DocumentPlace<T> = {
  readonly path: string
  /** As messages call it: relative to the workspace, with slashes. */
  readonly name: string
  readonly schema: z.ZodType<T>
  /** As in chmod; default as the system has it. */
  readonly mode?: number
}

/** A document as lowdb holds it, read and checked. Throws `document-damaged`, `file-missing`. */
export async function openDocument<T>(disk: Disk, place: DocumentPlace<T>): Promise<Low<T>> {
  const adapter = durableAdapter(disk, place)
  const data = await adapter.read()
  if (data === null) throw new RosetteError(documentMissing(place.name))
  return new Low(adapter, data)
}

/** Writes a document that is new or replaces the one there. */
export async function createDocument<T>(disk: Disk, place: DocumentPlace<T>, data: T): Promise<Low<T>> {
  const low = new Low(durableAdapter(disk, place), data)
  await low.write()
  return low
}

/** lowdb's stock adapters neither sync nor queue (reliability.md §2, promise 2): this one does both, with one level of backup. */
function durableAdapter<T>(disk: Disk, place: DocumentPlace<T>): Adapter<T> {
  let queue: Promise<void> = Promise.resolve()
  return {
    read: async () => {
      const bytes = await disk.files.read(place.path)
      return bytes === null ? null : parseDocument(place, bytes)
    },
    write: (data) => {
      const bytes = utf8(prettyJson(place.schema.parse(data)))
      const turn = queue.then(() => replaceWithBackup(disk, place, bytes))
      queue = turn.catch(() => undefined) // whoever asked hears of it; the next write tries with a fresh file
      return turn
    },
  }
}

async function replaceWithBackup(disk: Disk, { path, mode }: DocumentPlace<unknown>, bytes: Uint8Array): Promise<void> {
  const before = await disk.files.read(path)
  if (before !== null) await writeDurably(disk, `${path}.bak`, before, mode)
  await writeDurably(disk, path, bytes, mode)
}

function parseDocument<T>(place: DocumentPlace<T>, bytes: Uint8Array): T {
  const json = jsonFrom(bytes)
  if (json === undefined) throw new RosetteError(documentDamaged(place.name, 'it is not JSON text'))
  const parsed = place.schema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
  throw new RosetteError(documentDamaged(place.name, `${where}${issue?.message ?? 'unexpected content'}`))
}

/** JSON value of UTF-8 bytes, or undefined where they hold none. */
export function jsonFrom(bytes: Uint8Array): unknown {
  const text = textFromUtf8(bytes)
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined // the one thing JSON.parse throws: the text is not JSON
  }
}
