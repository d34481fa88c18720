import { sceneJson } from '../../core/design'
import { utf8 } from '../../core/foundation/bytes'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { openBadge } from '../workspace/badge-store'
import type { Studio } from '../workspace/open-studio'
import { readAssets } from './badging/assets'
import { readScene } from './badging/draft-artwork'
import { packDesign } from './sharing/design-archive'
import { picturesOf } from './sharing/pictures-of'

/** A badge's design as one file to pass on, with its pictures. Problems: badge-unknown, design-missing. */
export async function shareDesign(
  studio: Studio,
  { badge }: { readonly badge: string },
  _run: Run,
): Promise<Result<{ readonly bytes: Uint8Array }>> {
  const opened = await openBadge(studio, badge)
  if (!opened.ok) return opened
  const { slug } = opened.value.data
  const scene = await readScene(studio, slug)
  if (!scene)
    return refuse(
      problem({
        code: 'design-missing',
        message: 'This badge has no design to be passed on.',
        remedy: 'Begin one with a template.',
      }),
    )
  const kept = await readAssets(studio.machine.files, studio.paths.assets(slug))
  const assets = new Map<string, Uint8Array>()
  for (const sha256 of picturesOf(scene)) {
    const asset = kept.get(sha256)
    if (asset) assets.set(`${sha256}.${asset.mediaType === 'image/png' ? 'png' : 'jpg'}`, asset.bytes)
  }
  return ok({ bytes: await packDesign({ design: utf8(sceneJson(scene)), assets }) })
}
