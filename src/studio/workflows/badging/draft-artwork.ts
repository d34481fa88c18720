import { parseScene, type Scene } from '../../../core/design'
import { textFromUtf8 } from '../../../core/foundation/bytes'
import { RosetteError } from '../../../core/foundation/rosette-error'
import type { BadgeSlug } from '../../../core/foundation/slug'
import { renderArtwork } from '../../rendering/artwork'
import { renderPng } from '../../rendering/png'
import { jsonFrom } from '../../workspace/document'
import type { Studio } from '../../workspace/open-studio'
import { documentDamaged } from '../../workspace/problems'
import { readAssets } from './assets'

const SIZE_PX = 600

/** Artwork of a draft: SVG with outlined text and the PNG drawn from it. */
export type DraftArtwork = { readonly svg: string; readonly png: Uint8Array }

/** The editable scene of a badge; null where it has none. Throws `document-damaged`. */
export async function readScene(studio: Studio, slug: BadgeSlug): Promise<Scene | null> {
  const bytes = await studio.machine.files.read(studio.paths.design(slug))
  if (bytes === null) return null
  const scene = parseScene(jsonFrom(bytes))
  if (scene.ok) return scene.value
  const [first] = scene.problems
  throw new RosetteError(documentDamaged(`badges/${slug}/design.json`, first?.message ?? 'it is no design'))
}

/** Draws what the badge looks like now; null where it has no artwork yet. */
export async function renderDraft(studio: Studio, slug: BadgeSlug, title: string): Promise<DraftArtwork | null> {
  const scene = await readScene(studio, slug)
  if (scene !== null) {
    const assets = await readAssets(studio.machine.files, studio.paths.assets(slug))
    const { svg, png } = await renderArtwork(studio.machine.materials, scene, { title, sizePx: SIZE_PX, assets })
    return { svg, png }
  }
  const bytes = await studio.machine.files.read(studio.paths.draftArtwork(slug))
  const svg = bytes === null ? null : textFromUtf8(bytes)
  return svg === null ? null : { svg, png: renderPng(svg, SIZE_PX) }
}
