import { dirname, join } from 'node:path'
import { parseScene } from '../../core/design'
import { checkDesign, sortedOut, type Finding } from '../../core/design/checks'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { Machine } from '../machine'
import { renderArtwork } from '../rendering/artwork'
import { pictureSize } from '../rendering/picture-size'
import { readJson } from '../workspace/read-json'
import { readAssets } from './badging/assets'

export type CheckDesignRequest = { readonly path: string }
export type CheckDesignReport = {
  /** Errors first; without what the design lets stand. */
  readonly findings: readonly Finding[]
  /** How many findings the design lets stand, each with a reason. */
  readonly ignored: number
}

/** What is to be mended on a scene in a file, with its pictures in `assets/` beside it (designer.md §14). */
export async function checkDesignFile(
  machine: Machine,
  { path }: CheckDesignRequest,
  _run: Run,
): Promise<Result<CheckDesignReport>> {
  const read = await readJson(machine.files, { path })
  if (!read.ok) return read
  const { name, json } = read.value
  const scene = parseScene(json)
  if (!scene.ok) return refuse(...scene.problems.map((p) => ({ ...p, where: { file: name, ...p.where } })))
  const assets = await readAssets(machine.files, join(dirname(path), 'assets'))
  const list = await machine.materials.paint(scene.value, assets)
  const { shaper } = await machine.materials.ready(assets)
  const { png } = await renderArtwork(machine.materials, scene.value, { title: name, assets })
  const sizes = new Map([...assets].map(([sha256, { bytes }]) => [sha256, pictureSize(bytes)]))
  const found = checkDesign(scene.value, list, {
    shaper,
    pictureSize: (asset) => sizes.get(asset) ?? null,
    pngBytes: png.length,
  })
  const { open, ignored } = sortedOut(scene.value, found)
  return ok({ findings: open, ignored: ignored.length })
}
