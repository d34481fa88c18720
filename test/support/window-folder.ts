import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

const patienceMs = 15_000

/**
 * Takes a window’s folder away. The helpers of a window that was killed go on for a moment and still write into it, so
 * they are ended first.
 */
export async function removeWindowFolder(folder: string): Promise<void> {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const helpers = processesOf(folder)
    for (const id of helpers) end(id)
    try {
      if (helpers.length === 0) return rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      if (Date.now() > deadline) throw error
    }
    if (Date.now() > deadline) throw new Error(`processes ${helpers.join(', ')} do not leave ${folder}`)
    await setTimeout(50)
  }
}

/** Linux alone: elsewhere nobody is named, and only the removal is tried again. */
function processesOf(folder: string): number[] {
  const ids = readIfThere(() => readdirSync('/proc'), []).map(Number)
  return ids.filter(
    (id) =>
      id > 0 &&
      id !== process.pid &&
      readIfThere(() => readFileSync(`/proc/${id}/cmdline`, 'utf8'), '').includes(folder),
  )
}

function end(id: number): void {
  readIfThere(() => process.kill(id, 'SIGKILL'), true)
}

/** What ended meanwhile has nothing to read. */
function readIfThere<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}
