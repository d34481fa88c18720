import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { z } from 'zod'

/** One small JSON file of what this computer remembers. It can be lost without harm, so a bad one is begun anew. */
export type StateFile<T> = {
  read(): Promise<T>
  /** Changes the value; writes in the order of the calls. */
  change(edit: (value: T) => T): Promise<void>
}

/** @param empty the value where there is no file or no good one */
export function stateFile<S extends z.ZodType>(path: string, schema: S, empty: z.infer<S>): StateFile<z.infer<S>> {
  let value: Promise<z.infer<S>> | undefined
  let writes = Promise.resolve()
  const load = async (): Promise<z.infer<S>> => {
    try {
      const parsed = schema.safeParse(JSON.parse(await readFile(path, 'utf8')))
      return parsed.success ? parsed.data : empty
    } catch {
      return empty // not there, or not JSON
    }
  }
  const read = () => (value ??= load())
  return {
    read,
    change: (edit) => {
      const next = read().then(edit) // at once, so that the next change builds on this one
      value = next
      writes = writes.then(async () => writeBeside(path, JSON.stringify(await next)))
      return writes
    },
  }
}

async function writeBeside(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(`${path}.new`, text, { mode: 0o600 })
    await rename(`${path}.new`, path)
  } catch {
    // A full or read-only disk: the computer forgets, the work does not.
  }
}
