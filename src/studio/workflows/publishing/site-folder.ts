import { createHash } from 'node:crypto'
import { dirname, join, sep } from 'node:path'
import { utf8 } from '../../../core/foundation/bytes'
import { toHex } from '../../../core/foundation/hex'
import type { SiteFile } from '../../../core/site'
import { problem } from '../../../core/foundation/problem'
import { RosetteError } from '../../../core/foundation/rosette-error'
import { fileInside } from '../../workspace/inside'
import type { Disk } from '../../workspace/durable-write'
import type { FileInfo } from '../../workspace/files'
import { sha256Hex } from '../../workspace/sha256'
import type { Unit, UnitFile } from './site-ledger'

/** Content of a site file as parts to be written one after the other. */
export function partsOf(content: SiteFile['content']): readonly Uint8Array[] {
  if (typeof content === 'string') return [utf8(content)]
  return content instanceof Uint8Array ? [content] : content
}

/** SHA-256 of parts written one after the other. */
function digestOfParts(parts: readonly Uint8Array[]): string {
  if (parts.length === 1 && parts[0]) return sha256Hex(parts[0])
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** What became of one file. */
export type Written = { readonly entry: UnitFile; readonly changed: boolean }

/**
 * The files of a site folder. A file that is there already is replaced by rename, so that a reader or a crash never finds
 * half of it; a new one is written in its place.
 */
export class SiteFolder {
  private readonly checked = new Set<string>()
  private realRoot: string | null = null

  constructor(
    private readonly disk: Disk,
    private readonly root: string,
  ) {}

  /** Whether all files of a unit still stand as they were written. */
  async holds(unit: Unit): Promise<boolean> {
    for (const file of unit.files) if (!(await this.stands(file))) return false
    return true
  }

  private async stands([path, , sizeBytes, modifiedMs]: UnitFile): Promise<boolean> {
    const info = await this.disk.files.info(join(this.root, path))
    return info?.kind === 'file' && info.sizeBytes === sizeBytes && info.modifiedMs === modifiedMs
  }

  /** @param before the file as last written, if it was: equal bytes that still stand are left alone */
  async put(file: Pick<SiteFile, 'path' | 'content'>, before: UnitFile | undefined): Promise<Written> {
    const { files } = this.disk
    const parts = partsOf(file.content)
    const sha256 = digestOfParts(parts)
    const path = join(this.root, file.path)
    if (before?.[1] === sha256 && (await this.stands(before))) return { entry: before, changed: false }
    await this.checkFolder(dirname(path))
    const { sizeBytes, modifiedMs } = (await files.createDerived(path, parts)) ?? (await this.replace(path, parts))
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

  private async replace(path: string, parts: readonly Uint8Array[]): Promise<FileInfo> {
    const { files, random } = this.disk
    const beside = `${this.root}.${toHex(random(8))}.tmp`
    const info = await files.writeDerived(beside, parts)
    await files.rename(beside, path)
    return info
  }

  /** Makes a folder and sees that none on the way to it is a link; a new one in a checked one cannot be. */
  private async checkFolder(folder: string): Promise<void> {
    if (this.checked.has(folder)) return
    const { files } = this.disk
    if (folder !== this.root) await this.checkFolder(dirname(folder))
    const isNew = await files.makeFolder(folder)
    this.realRoot ??= await files.realPath(this.root)
    if (!isNew) {
      const real = await files.realPath(folder)
      if (this.realRoot === null || real === null || !(real === this.realRoot || real.startsWith(this.realRoot + sep)))
        throw new RosetteError(linkInside(folder))
    }
    this.checked.add(folder)
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
