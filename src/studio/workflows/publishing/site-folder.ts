import { createHash } from 'node:crypto'
import { dirname, join, sep } from 'node:path'
import { utf8 } from '../../../core/foundation/bytes'
import { toHex } from '../../../core/foundation/hex'
import type { SiteFile } from '../../../core/site'
import { problem } from '../../../core/foundation/problem'
import { RosetteError } from '../../../core/foundation/rosette-error'
import { fileInside } from '../../workspace/inside'
import type { Disk } from '../../workspace/durable-write'
import type { Unit } from './site-ledger'

/** Content of a site file as parts to be written one after the other. */
export function partsOf(content: SiteFile['content']): readonly Uint8Array[] {
  if (typeof content === 'string') return [utf8(content)]
  return content instanceof Uint8Array ? [content] : content
}

/** SHA-256 of parts written one after the other. */
function digestOfParts(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** What became of one file. */
export type Written = { readonly entry: Unit['files'][number]; readonly changed: boolean }

/**
 * The files of a site folder. A file that is there already is replaced by rename, so that a reader or a crash never finds
 * half of it; a new one is written in its place.
 */
export class SiteFolder {
  private readonly made = new Set<string>()
  private realRoot: string | null = null

  constructor(
    private readonly disk: Disk,
    private readonly root: string,
  ) {}

  /** Whether all files of a unit still stand as they were written. */
  async holds(unit: Unit): Promise<boolean> {
    for (const [path, , sizeBytes, modifiedMs] of unit.files) {
      const info = await this.disk.files.info(join(this.root, path))
      if (info?.kind !== 'file' || info.sizeBytes !== sizeBytes || info.modifiedMs !== modifiedMs) return false
    }
    return true
  }

  /** @param before the file as last written, if it was: equal bytes that still stand are left alone */
  async put(file: SiteFile, before: Unit['files'][number] | undefined): Promise<Written> {
    const { files, random } = this.disk
    const parts = partsOf(file.content)
    const sha256 = digestOfParts(parts)
    const path = join(this.root, file.path)
    const there = await files.info(path)
    if (
      before?.[1] === sha256 &&
      there?.kind === 'file' &&
      there.sizeBytes === before[2] &&
      there.modifiedMs === before[3]
    )
      return { entry: before, changed: false }
    await this.folderOf(path)
    if (there === null) {
      const { sizeBytes, modifiedMs } = await files.writeDerived(path, parts)
      return { entry: [file.path, sha256, sizeBytes, modifiedMs], changed: true }
    }
    const beside = `${this.root}.${toHex(random(8))}.tmp`
    const { sizeBytes, modifiedMs } = await files.writeDerived(beside, parts)
    await files.rename(beside, path)
    return { entry: [file.path, sha256, sizeBytes, modifiedMs], changed: true }
  }

  /** Removes a file and the folders that are empty without it. Nothing is removed through a link. */
  async remove(path: string): Promise<void> {
    const { files } = this.disk
    const real = await fileInside(files, this.root, path)
    if (real === null) return
    await files.remove(real)
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      if ((await files.list(join(this.root, folder))).length > 0) return
      await files.remove(join(this.root, folder))
    }
  }

  private async folderOf(path: string): Promise<void> {
    const folder = dirname(path)
    if (this.made.has(folder)) return
    const { files } = this.disk
    await files.makeFolder(folder)
    this.realRoot ??= await files.realPath(this.root)
    const real = await files.realPath(folder)
    if (this.realRoot === null || real === null || !(real === this.realRoot || real.startsWith(this.realRoot + sep)))
      throw new RosetteError(linkInside(folder))
    this.made.add(folder)
  }
}

function linkInside(folder: string) {
  return problem({
    code: 'file-not-regular',
    where: { file: folder },
    message: `${folder} is a link that leads out of the site.`,
    remedy: 'Remove the link; export does not follow it.',
    values: { folder },
  })
}
