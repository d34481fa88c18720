import { dirname } from 'node:path'
import { z } from 'zod'
import { utf8 } from '../../core/foundation/bytes'
import { toHex } from '../../core/foundation/hex'
import { instantFromMs } from '../../core/foundation/instant'
import { RosetteError } from '../../core/foundation/rosette-error'
import { prettyJson } from '../../core/foundation/stable-json'
import type { Machine } from '../machine'
import { jsonFrom } from './document'
import { writeDurably, writeNew } from './durable-write'
import { isErrorCode } from './error-code'
import { workspaceLocked } from './problems'

const Holder = z.strictObject({ token: z.string(), pid: z.int(), host: z.string(), startedAt: z.string() })
type Holder = z.infer<typeof Holder>

const UNREADABLE_PAUSE_MS = 50
const UNREADABLE_LOOKS = 4

/** Held while a workspace is open for writing. */
export type Lock = {
  /** Gives the lock back, unless somebody else has taken it over. */
  release(): Promise<void>
}

/** Tokens of the locks that this process holds: tells them from those of a dead process that had the same number. */
const held = new Set<string>()

/**
 * Takes the one lock of a workspace (reliability.md §2, promise 8). The lock of a dead process of this host is taken
 * over; any other throws `workspace-locked` with its holder's name and the way out.
 */
export async function takeLock(machine: Machine, path: string): Promise<Lock> {
  const mine: Holder = {
    token: toHex(machine.random(16)),
    pid: machine.process.pid,
    host: machine.process.host,
    startedAt: instantFromMs(machine.clock.now()),
  }
  for (let looks = 1; !(await tryCreate(machine, path, mine)); looks++) {
    const found = await readHolder(machine, path)
    if (found === 'gone') continue
    if (found === 'unreadable' && looks < UNREADABLE_LOOKS) {
      await new Promise((resolve) => setTimeout(resolve, UNREADABLE_PAUSE_MS)) // its owner may be about to write it
      continue
    }
    if (found !== 'unreadable' && isHeld(machine, found))
      throw new RosetteError(workspaceLocked(found, found.host === mine.host))
    if (await takeOver(machine, path, found, mine)) break
  }
  held.add(mine.token)
  return { release: () => release(machine, path, mine.token) }
}

function isHeld({ process }: Machine, holder: Holder): boolean {
  if (holder.host !== process.host) return true // nobody here can know
  return holder.pid === process.pid ? held.has(holder.token) : process.isAlive(holder.pid)
}

async function tryCreate({ files }: Machine, path: string, holder: Holder): Promise<boolean> {
  try {
    await writeNew(files, path, utf8(prettyJson(holder)))
    return true
  } catch (error) {
    if (isErrorCode(error, 'EEXIST')) return false
    throw error
  }
}

/**
 * Puts our lock in place of a dead one. Only who holds the lock named after the dead one may do so: of many processes
 * that see it at once, exactly one replaces it, and none replaces a living lock that came meanwhile.
 */
async function takeOver(machine: Machine, path: string, dead: Holder | 'unreadable', mine: Holder): Promise<boolean> {
  const claim = await takeLock(machine, `${path}.${tokenOf(dead)}.tmp`)
  try {
    if (tokenOf(await readHolder(machine, path)) !== tokenOf(dead)) return false
    await writeDurably(machine, path, utf8(prettyJson(mine)))
    return true
  } finally {
    await claim.release()
  }
}

function tokenOf(holder: Holder | 'gone' | 'unreadable'): string {
  return typeof holder === 'string' ? holder : holder.token.slice(0, 16)
}

async function readHolder({ files }: Machine, path: string): Promise<Holder | 'gone' | 'unreadable'> {
  const bytes = await files.read(path)
  if (bytes === null) return 'gone'
  const parsed = Holder.safeParse(jsonFrom(bytes))
  return parsed.success ? parsed.data : 'unreadable'
}

async function release(machine: Machine, path: string, token: string): Promise<void> {
  held.delete(token)
  if (tokenOf(await readHolder(machine, path)) !== token.slice(0, 16)) return
  await machine.files.remove(path)
  await machine.files.syncFolder(dirname(path))
}
