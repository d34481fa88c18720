import { basename } from 'node:path'
import { isPng } from '../../../core/baking'
import type { Asset } from '../../../core/design'
import type { Files } from '../../workspace/files'

/** Pictures that lie in a folder beside a design, by the SHA-256 that is their name. */
export async function readAssets(files: Files, folder: string): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>()
  for (const name of await files.list(folder)) {
    const bytes = await files.read(`${folder}/${name}`)
    const sha256 = /^[0-9a-f]{64}/.exec(basename(name))?.[0]
    if (bytes !== null && sha256 !== undefined)
      assets.set(sha256, { mediaType: isPng(bytes) ? 'image/png' : 'image/jpeg', bytes })
  }
  return assets
}
