import { join } from 'node:path'
import { z } from 'zod'
import { RosetteError } from '../../core/foundation/rosette-error'
import { jsonFrom } from './document'
import { writeDurably, type Disk } from './durable-write'
import { documentDamaged, formatNewer, formatOlder } from './problems'
import { FORMAT_VERSION } from './studio-document'

/** Leads a workspace from one format to the next; it may be run again after a crash in its middle. */
export type Migration = { readonly from: number; migrate(disk: Disk, folder: string): Promise<void> }

/** In order, none left out. Format 1 is the first, so there is none yet. */
const migrations: readonly Migration[] = []

const Versioned = z.object({ formatVersion: z.int().min(0) })

/**
 * Brings a workspace to the format that this program knows (contract.md, `formatVersion`), after a copy of its documents
 * to `backup-format-<n>/`; journals are never rewritten. Throws `format-newer`; for readers, who must not write,
 * `format-older`.
 * @param bytes what studio.json holds
 * @returns whether anything was migrated
 */
export async function migrate(
  disk: Disk,
  folder: string,
  bytes: Uint8Array,
  access: 'read' | 'write',
  target: number = FORMAT_VERSION,
  steps: readonly Migration[] = migrations,
): Promise<boolean> {
  const parsed = Versioned.safeParse(jsonFrom(bytes))
  if (!parsed.success) throw new RosetteError(documentDamaged('studio.json', 'it says no format version'))
  const found = parsed.data.formatVersion
  if (found === target) return false
  if (found > target) throw new RosetteError(formatNewer(found, target))
  if (access === 'read') throw new RosetteError(formatOlder(found, target))
  await copyDocuments(disk, folder, `backup-format-${found}`)
  for (let version = found; version < target; version++) {
    const step = steps.find(({ from }) => from === version)
    if (step === undefined) throw new RosetteError(documentDamaged('studio.json', `format ${version} never existed`))
    await step.migrate(disk, folder)
  }
  return true
}

/** Copies every document; a copy that a crashed migration has made already is kept, as it is the older one. */
async function copyDocuments(disk: Disk, folder: string, backup: string, below = ''): Promise<void> {
  const { files } = disk
  await files.makeFolder(join(folder, backup, below))
  for (const name of await files.list(join(folder, below))) {
    const path = join(below, name)
    const info = await files.info(join(folder, path))
    if (info?.kind === 'folder' && !path.startsWith('backup-format-') && path !== 'site')
      await copyDocuments(disk, folder, backup, path)
    if (info?.kind !== 'file' || !name.endsWith('.json')) continue
    const bytes = await files.read(join(folder, path))
    const copy = join(folder, backup, path)
    if (bytes !== null && (await files.info(copy)) === null) await writeDurably(disk, copy, bytes)
  }
}
