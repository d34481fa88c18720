import type { SiteFile } from '../../../core/site'
import type { SiteFolder } from './site-folder'
import type { Unit, UnitFile } from './site-ledger'

/** A unit whose files were built and are to be written. */
export type BuiltUnit = {
  readonly key: string
  /** Digest of everything that its files are made from. */
  readonly inputs: string
  /** Its files as the last export wrote them. */
  readonly known: Unit | null
  readonly files: readonly Pick<SiteFile, 'path' | 'content'>[]
}

/** A unit as it stands in the folder now, and how many of its files had to be written. */
export type BroughtUnit = { readonly key: string; readonly unit: Unit; readonly written: number }

/** Writes those files of a unit that differ from what the last export wrote. */
export async function bringUnit(folder: SiteFolder, { key, inputs, known, files }: BuiltUnit): Promise<BroughtUnit> {
  const entries: UnitFile[] = []
  let written = 0
  for (const file of files) {
    const before = known?.files.find(([path]) => path === file.path)
    const { entry, changed } = await folder.put(file, before)
    entries.push(entry)
    if (changed) written++
  }
  return { key, unit: { inputs, files: entries }, written }
}
