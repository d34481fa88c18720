import { basename, dirname, join } from 'node:path'
import { toHex } from '../../core/foundation/hex'
import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { Machine } from '../../studio/machine'
import { createSample } from '../../studio/workflows/create-sample'
import { removeTree } from '../../studio/workspace/remove-tree'

/**
 * Makes the sample once, beside its place and renamed when it is whole: one that was interrupted is never opened, and
 * the next start takes it away. The program runs once for a data folder, so whoever made a rest of another process is gone.
 * @param sampleFolder absolute
 * @returns the sample's workspace
 */
export async function sampleWorkspace(machine: Machine, sampleFolder: string, run: Run): Promise<Result<string>> {
  const { files, random } = machine
  const { pid } = machine.process
  const workspace = join(sampleFolder, 'workspace')
  await removeRests(machine, sampleFolder)
  if ((await files.info(sampleFolder)) !== null) return ok(workspace)
  const making = `${sampleFolder}.${pid}-${toHex(random(6))}`
  try {
    const created = await createSample(machine, { folder: join(making, 'workspace') }, run)
    if (!created.ok) return created
    // Another window may have made it meanwhile.
    if ((await files.info(sampleFolder)) === null) await files.rename(making, sampleFolder)
    return ok(workspace)
  } finally {
    await removeTree(files, making)
  }
}

async function removeRests({ files, process: { pid } }: Machine, sampleFolder: string): Promise<void> {
  const folder = dirname(sampleFolder)
  const made = new RegExp(`^${basename(sampleFolder)}\\.(?!${pid}-)[0-9a-f-]+$`)
  for (const name of await files.list(folder)) if (made.test(name)) await removeTree(files, join(folder, name))
}
