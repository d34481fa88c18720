import type { Revocation } from '../../../core/credential'
import type { BatchId } from '../../../core/foundation/ids'
import type { Run } from '../../../core/foundation/run'
import { inOrder } from '../../workers/in-order'
import { readBatch } from '../../workspace/batch-store'
import type { Studio } from '../../workspace/open-studio'
import { bringUnit, type BroughtUnit, type BuiltUnit } from './bring-unit'
import { inBlocks } from './in-blocks'
import { SiteFolder } from './site-folder'
import { readLedger, readManifest, writeCache, writeManifest, type Ledger, type Unit } from './site-ledger'
import { divideSite, type DividedSite, type SiteUnit } from './site-units'

/** Awards that are written together: few enough to stop within a moment. */
const BLOCK_AWARDS = 25

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
  const site = await divideSite(studio, task.revoked, before)
  const writer = new UnitWriter(new SiteFolder(machine, task.folder), before)
  const earlier = before.isWhole ? null : await readManifest(machine, task.folder)
  // From here on the folder is known for ours, also if a crash ends this export.
  if (!before.isWhole && earlier === null) await writeManifest(machine, task.folder, new Map())
  for (const unit of site.shared) await writer.bring(unit)
  await writeAwards(studio, site, task, writer, run)
  const keepsRest = task.partly || run.signal.aborted
  let removed = 0
  if (
    !before.isWhole ||
    writer.rebuilt ||
    before.site !== site.digest ||
    (!keepsRest && writer.units.size < before.units.size)
  ) {
    const listed = earlier ?? (await readManifest(machine, task.folder)) ?? new Map<string, string>()
    const units = keepsRest ? new Map([...before.units, ...writer.units]) : writer.units
    removed = keepsRest ? 0 : await writer.removeAllBut(pathsOf(units), listed)
    await writeManifest(machine, task.folder, new Map([...(keepsRest ? listed : []), ...digestsOf(units)]))
    await writeCache(machine, task.folder, { site: site.digest, templates: site.templates, units })
  }
  return {
    files: writer.written + writer.unchanged,
    written: writer.written,
    unchanged: writer.unchanged,
    removed,
    bytes: writer.bytes,
  }
}

/** Builds what is not as it should be, and writes it block by block; while one is written, the next is built. */
async function writeAwards(
  studio: Studio,
  site: DividedSite,
  { folder, batches }: FolderTask,
  writer: UnitWriter,
  run: Run,
): Promise<void> {
  const { writing } = studio.machine
  const writes = writing.begin(folder, site.isShared)
  let done = 0
  async function* built(): AsyncGenerator<BuiltUnit> {
    for (const id of batches) {
      const batch = await readBatch(studio, id)
      for (const entry of batch.journal.entries.values()) {
        if (run.signal.aborted) return
        const unit = await site.award(batch, entry)
        run.report({ stage: 'exporting', done: ++done })
        if (unit && !(await writer.keeps(unit))) yield await writer.build(unit)
      }
    }
  }
  try {
    const blocks = inOrder(inBlocks(built(), BLOCK_AWARDS), (units) => writes.write(units), writing.width)
    for await (const { result } of blocks) for (const unit of result) writer.take(unit)
  } finally {
    await writes.close()
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
    if (!(await this.keeps(unit))) this.take(await bringUnit(this.folder, await this.build(unit)))
  }

  /** Whether a unit stands as it has to be, so that nothing of it need be built. */
  async keeps({ key, inputs }: SiteUnit): Promise<boolean> {
    const known = this.before.units.get(key)
    if (known?.inputs !== inputs || !(await this.folder.holds(known))) return false
    this.count(known, 0)
    this.units.set(key, known)
    return true
  }

  async build({ key, inputs, build }: SiteUnit): Promise<BuiltUnit> {
    return { key, inputs, known: this.before.units.get(key) ?? null, files: await build() }
  }

  /** Notes a unit that was written. */
  take({ key, unit, written }: BroughtUnit): void {
    this.rebuilt = true
    this.count(unit, written)
    this.units.set(key, unit)
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
