import type { Asset, Scene } from '../../core/design'
import { sceneWords, svgFromPaintList } from '../../core/design'
import type { Problem } from '../../core/foundation/problem'
import type { DesignMaterials } from './design-materials'
import { renderPng } from './png'

/** What a design renders to, and what could not be drawn as wished. */
export type Artwork = { readonly svg: string; readonly png: Uint8Array; readonly problems: readonly Problem[] }

/** What is written into the artwork besides the drawing. */
export type ArtworkRequest = {
  readonly title: string
  readonly sizePx?: number
  readonly assets?: ReadonlyMap<string, Asset>
}

/** One scene as SVG and PNG; the scene's own words describe it. The same scene gives the same bytes. */
export async function renderArtwork(
  materials: DesignMaterials,
  scene: Scene,
  { title, sizePx = 600, assets = new Map() }: ArtworkRequest,
): Promise<Artwork> {
  const list = await materials.paint(scene, assets)
  const svg = svgFromPaintList(list, { title, description: describedBy(scene), assets })
  return { svg, png: renderPng(svg, sizePx), problems: list.problems }
}

function describedBy(scene: Scene): string {
  const words = sceneWords(scene)
  return [scene.description, words.length > 0 ? `Words: ${words.join(', ')}.` : '']
    .filter((part) => part !== '')
    .join(' ')
}
