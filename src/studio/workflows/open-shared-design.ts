import { parseScene, type Scene } from '../../core/design'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { openBadge } from '../workspace/badge-store'
import { readInput, type Input } from '../workspace/input'
import type { Studio } from '../workspace/open-studio'
import { readJson } from '../workspace/read-json'
import { sha256Hex } from '../workspace/sha256'
import { addDesignPicture } from './design-pictures'
import { damaged, unpackDesign } from './sharing/design-archive'
import { picturesOf } from './sharing/pictures-of'

/** The largest file that is read (reliability.md §4). */
const LIMIT_BYTES = 32 << 20

/**
 * Reads a design that somebody passed on and keeps its pictures beside a badge; the badge's own design stays as it is.
 * Everything is looked at before anything is kept. Problems: badge-unknown, design-file-damaged, file-too-large and other
 * faults of a chosen file, and what is wrong with design or pictures.
 */
export async function openSharedDesign(
  studio: Studio,
  { badge, file }: { readonly badge: string; readonly file: Input },
  run: Run,
): Promise<Result<{ readonly scene: Scene }>> {
  const opened = await openBadge(studio, badge)
  if (!opened.ok) return opened
  const read = await readInput(studio.machine.files, file, LIMIT_BYTES)
  if (!read.ok) return read
  const { name, bytes } = read.value
  const archive = unpackDesign(bytes, name)
  if (!archive.ok) return archive
  const json = await readJson(studio.machine.files, { name, bytes: archive.value.design })
  if (!json.ok) return json
  const scene = parseScene(json.value.json)
  if (!scene.ok) return refuse(...scene.problems.map((p) => ({ ...p, where: { file: name, ...p.where } })))
  const pictures = new Map([...archive.value.assets.values()].map((picture) => [sha256Hex(picture), picture]))
  const wanted = picturesOf(scene.value).map((sha256) => pictures.get(sha256))
  if (wanted.includes(undefined)) return refuse(damaged(name))
  for (const picture of wanted) {
    const kept = picture && (await addDesignPicture(studio, { badge, bytes: picture }, run))
    if (kept && !kept.ok) return kept
  }
  return ok({ scene: scene.value })
}
