import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import { z } from 'zod'
import { problem } from '../core/foundation/problem'
import { ok, refuse, type Result } from '../core/foundation/result'
import type { RecoveryCopy } from '../ipc/shell-contract'
import type { StudioWindow } from './studio-window'

const Kept = z.object({ keptAtMs: z.number(), scene: z.unknown() })

/** One file a design; its name tells nothing about the workspace. */
function recoveryFile(workspace: string, badge: string): string {
  const name = createHash('sha256').update(workspace).digest('hex').slice(0, 24)
  return join(app.getPath('userData'), 'recovery', `${name}-${badge}.json`)
}

/**
 * Keeps what could not be written into the workspace where it may still be written: among the program's own data (designer.md
 * W2). Null takes the copy away. Problem: recovery-failed.
 */
export async function keepRecovery({ workspace }: StudioWindow, badge: string, scene: unknown): Promise<Result<null>> {
  if (workspace === null) return ok(null)
  const file = recoveryFile(workspace, badge)
  try {
    if (scene === null) await rm(file, { force: true })
    else await writeWhole(file, JSON.stringify({ keptAtMs: Date.now(), scene }))
    return ok(null)
  } catch {
    return refuse(
      problem({
        code: 'recovery-failed',
        message: 'No copy could be kept on this computer either.',
        remedy: 'Leave the window open until there is room again.',
      }),
    )
  }
}

/** The copy of a design that could not be written; null where there is none. */
export async function readRecovery({ workspace }: StudioWindow, badge: string): Promise<RecoveryCopy | null> {
  if (workspace === null) return null
  try {
    const kept = Kept.safeParse(JSON.parse(await readFile(recoveryFile(workspace, badge), 'utf8')))
    return kept.success ? { keptAtMs: kept.data.keptAtMs, scene: kept.data.scene } : null
  } catch {
    return null // not there, or not what was written here
  }
}

async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const handle = await open(`${file}.new`, 'w', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${file}.new`, file)
}
