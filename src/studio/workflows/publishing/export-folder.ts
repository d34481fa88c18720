import type { Revocation } from '../../../core/credential'
import type { BatchId } from '../../../core/foundation/ids'
import type { Run } from '../../../core/foundation/run'
import { readBatch } from '../../workspace/batch-store'
import type { Studio } from '../../workspace/open-studio'
import { SiteFolder } from './site-folder'
import { readLedger, writeCache, writeManifest, type Ledger, type Unit } from './site-ledger'
import { divideSite, type SiteUnit } from './site-units'

export type FolderTask = {
  readonly folder: string
  readonly batches: readonly BatchId[]
  /** Not all batches: nothing is removed. */
  readonly partly: boolean
  readonly revoked: readonly Revocation[]
}

/** What stands in the folder now, and what this export did for it. */
export type FolderReport = {
  readonly files: number
  readonly written: number
  readonly unchanged: number
  readonly removed: number
  readonly bytes: number
}

/**
 * Brings a folder up to date. A unit with the inputs of the last export whose files still stand is not built
 * (performance.md §5.9); of what is built, only what differs is written; what is gone is removed if an export wrote it.
 */
export async function exportFolder(studio: Studio, task: FolderTask, run: Run): Promise<FolderReport> {
  const { machine } = studio
  await machine.files.makeFolder(task.folder)
  const before = await readLedger(machine, task.folder)
  // From here on the folder is known for ours, also if a crash ends this export.
  if (!before.known) await writeManifest(machine, task.folder, new Map())
  const site = await divideSite(studio, task.revoked, before)
  const writer = new UnitWriter(new SiteFolder(machine, task.folder), before)
  for (const unit of site.shared) await writer.bring(unit)
  let done = 0
  for (const id of task.batches) {
    const batch = await readBatch(studio, id)
    for (const entry of batch.journal.entries.values()) {
      if (run.signal.aborted) break
      const unit = await site.award(batch, entry)
      if (unit) await writer.bring(unit)
      run.report({ stage: 'exporting', done: ++done })
    }
  }
  const keepsRest = task.partly || run.signal.aborted
  const units = keepsRest ? new Map([...before.units, ...writer.units]) : writer.units
  const removed = keepsRest ? 0 : await writer.removeAllBut(pathsOf(units), before.manifest)
  const files = new Map([...(keepsRest ? before.manifest : []), ...digestsOf(units)])
  if (writer.written > 0 || removed > 0 || !before.known || files.size !== before.manifest.size)
    await writeManifest(machine, task.folder, files)
  if (writer.written > 0 || removed > 0 || before.site !== site.digest || writer.rebuilt)
    await writeCache(machine, task.folder, { site: site.digest, templates: site.templates, units })
  return {
    files: writer.written + writer.unchanged,
    written: writer.written,
    unchanged: writer.unchanged,
    removed,
    bytes: writer.bytes,
  }
}

/** Brings units up to date and keeps count. */
class UnitWriter {
  readonly units = new Map<string, Unit>()
  written = 0
  unchanged = 0
  /** Bytes of all files that were looked after, written or not. */
  bytes = 0
  /** Whether a unit was built although nothing had to be written. */
  rebuilt = false

  constructor(
    private readonly folder: SiteFolder,
    private readonly before: Ledger,
  ) {}

  async bring(unit: SiteUnit): Promise<void> {
    const known = this.before.units.get(unit.key)
    if (known?.inputs === unit.inputs && (await this.folder.holds(known))) {
      this.count(known, 0)
      this.units.set(unit.key, known)
      return
    }
    this.rebuilt = true
    const files: Unit['files'] = []
    let changes = 0
    for (const file of await unit.build()) {
      const { entry, changed } = await this.folder.put(
        file,
        known?.files.find(([path]) => path === file.path),
      )
      files.push(entry)
      if (changed) changes++
    }
    const made = { inputs: unit.inputs, files }
    this.count(made, changes)
    this.units.set(unit.key, made)
  }

  /** Removes what an earlier export wrote and this one did not; other files are not ours. */
  async removeAllBut(kept: ReadonlySet<string>, earlier: ReadonlyMap<string, string>): Promise<number> {
    const gone = [...earlier.keys()].filter((path) => !kept.has(path))
    for (const path of gone) await this.folder.remove(path)
    return gone.length
  }

  private count({ files }: Unit, written: number): void {
    this.written += written
    this.unchanged += files.length - written
    for (const [, , sizeBytes] of files) this.bytes += sizeBytes
  }
}

function pathsOf(units: ReadonlyMap<string, Unit>): ReadonlySet<string> {
  return new Set([...units.values()].flatMap(({ files }) => files.map(([path]) => path)))
}

function digestsOf(units: ReadonlyMap<string, Unit>): [string, string][] {
  return [...units.values()].flatMap(({ files }) => files.map(([path, sha256]): [string, string] => [path, sha256]))
}
