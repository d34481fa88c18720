import { join } from 'node:path'
import type { Low } from 'lowdb'
import type { Problem } from '../../core/foundation/problem'
import { RosetteError } from '../../core/foundation/rosette-error'
import { KeyRing } from '../keys/key-ring'
import { finishChange } from '../keys/passphrase-change'
import type { Machine } from '../machine'
import { openAudit, type AuditJournal } from './audit-journal'
import { readAwards } from './award-index'
import { openDocument } from './document'
import { TEMPORARY_NAME } from './durable-write'
import { mendJournal } from './journal'
import { takeLock, type Lock } from './lock'
import { migrate } from './migrate'
import { workspacePaths, type WorkspacePaths } from './paths'
import { notAWorkspace } from './problems'
import { removeTree } from './remove-tree'
import { StudioDocument } from './studio-document'

/** A workspace that is open. Only one with `write` access may change it; there is one such at a time. */
export type Studio = {
  readonly machine: Machine
  readonly paths: WorkspacePaths
  readonly access: 'read' | 'write'
  readonly document: Low<StudioDocument>
  readonly keys: KeyRing
  /** Null for readers. */
  readonly audit: AuditJournal | null
  /** What was set aside or is damaged: torn tails, journals that can only be read. */
  readonly notices: readonly Problem[]
  close(): Promise<void>
}

/**
 * Opens a workspace. Throws `not-a-workspace`, `format-newer`, `document-damaged`, and for writing `workspace-locked`.
 * For writing, what a crash left behind is cleared away first: unfinished files removed, torn tails set aside.
 */
export async function openStudio(machine: Machine, folder: string, access: Studio['access']): Promise<Studio> {
  const real = (await machine.files.realPath(folder)) ?? folder
  const paths = workspacePaths(real)
  await readable(machine, paths, folder)
  if (access === 'read') {
    await migrate(machine, real, await readable(machine, paths, folder), access)
    return studioOf(machine, paths, access, { audit: null, notices: [], close: async () => undefined })
  }
  const lock = await takeLock(machine, paths.lock)
  try {
    await migrate(machine, real, await readable(machine, paths, folder), access)
    await sweep(machine, paths)
    await finishChange(machine, paths)
    const audit = await openAudit(machine, paths.audit)
    const notices = [...(audit.notice ? [audit.notice] : []), ...(await mendBatches(machine, paths))]
    return await studioOf(machine, paths, access, { audit, notices, close: () => closeAll(audit, lock) })
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** Opens a workspace for one job and closes it after, whatever comes of the job. */
export async function withStudio<T>(
  machine: Machine,
  folder: string,
  access: Studio['access'],
  job: (studio: Studio) => Promise<T>,
): Promise<T> {
  const studio = await openStudio(machine, folder, access)
  try {
    return await job(studio)
  } finally {
    await studio.close()
  }
}

async function studioOf(
  machine: Machine,
  paths: WorkspacePaths,
  access: Studio['access'],
  rest: Pick<Studio, 'audit' | 'notices' | 'close'>,
): Promise<Studio> {
  const place = { path: paths.studio, name: 'studio.json', schema: StudioDocument }
  const document = await openDocument(machine, place)
  return { machine, paths, access, document, keys: new KeyRing(machine, paths, document), ...rest }
}

async function readable({ files }: Machine, paths: WorkspacePaths, folder: string): Promise<Uint8Array> {
  const bytes = await files.read(paths.studio)
  if (bytes === null) throw new RosetteError(notAWorkspace(folder))
  return bytes
}

async function closeAll(audit: AuditJournal, lock: Lock): Promise<void> {
  try {
    await audit.close()
    await lock.release()
  } catch (error) {
    if (!(error instanceof RosetteError)) throw error
    // a lock that cannot be removed is that of a dead process as soon as this one ends: the job's own result stands
  }
}

/** Removes unfinished files and unfinished batch folders of a process that died; nothing refers to them. */
async function sweep(machine: Machine, paths: WorkspacePaths): Promise<void> {
  const { files } = machine
  const badges = (await files.list(paths.badges)).map((slug) => paths.badge(slug))
  const batches = (await files.list(paths.batches)).map((batch) => paths.batch(batch))
  for (const folder of [paths.folder, paths.keys, paths.statusFolder, paths.batches, ...badges, ...batches]) {
    for (const name of await files.list(folder))
      if (TEMPORARY_NAME.test(name)) await removeTree(files, join(folder, name))
  }
}

async function mendBatches(machine: Machine, paths: WorkspacePaths): Promise<Problem[]> {
  const notices: Problem[] = []
  for (const batch of await machine.files.list(paths.batches)) {
    const path = paths.awards(batch)
    const { end } = await readAwards(machine.files, path, paths.awardIndex(batch))
    try {
      const notice = await mendJournal(machine, path, `batches/${batch}/awards.jsonl`, end)
      if (notice) notices.push(notice)
    } catch (error) {
      if (!(error instanceof RosetteError) || error.problem.code !== 'journal-damaged') throw error
      notices.push(error.problem) // this batch can only be read from now on; the others stay usable
    }
  }
  return notices
}
