import { parseScene, sceneJson, type Scene } from '../../../core/design'
import type { BadgeDefinition } from '../../../core/badge'
import { utf8 } from '../../../core/foundation/bytes'
import { ok, refuse, type Result } from '../../../core/foundation/result'
import type { BadgeSlug } from '../../../core/foundation/slug'
import { writeDurably } from '../../workspace/durable-write'
import { readInput, type Input } from '../../workspace/input'
import type { Studio } from '../../workspace/open-studio'
import { bringPictures } from './bring-pictures'
import { pictureArtwork } from './picture-artwork'
import { readJson } from '../../workspace/read-json'
import { sceneFromTemplate } from './templates'

/** The largest picture of any kind (reliability.md §4); its reader knows the limit of each. */
const PICTURE_LIMIT_BYTES = 32 << 20

/** Where the artwork of a badge comes from (contract.md, `badge add`). */
export type ArtworkSource =
  | { readonly kind: 'design'; readonly design: Input }
  /** `over`: SHA-256 of the design.json that it replaces, null for none; where that is another one by now, nothing is written. */
  | { readonly kind: 'scene'; readonly scene: unknown; readonly over?: string | null | undefined }
  | { readonly kind: 'template'; readonly template: string; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'picture'; readonly picture: Input }

/** Artwork as the workspace keeps it: an editable scene, or a picture that has none. */
export type KeptArtwork =
  { readonly kind: 'scene'; readonly scene: Scene } | { readonly kind: 'picture'; readonly svg: string }

/** Reads and checks artwork without writing anything. */
export async function readArtwork(
  studio: Studio,
  source: ArtworkSource,
  definition: BadgeDefinition,
): Promise<Result<KeptArtwork>> {
  const { files } = studio.machine
  switch (source.kind) {
    case 'scene':
      return sceneFrom(source.scene)
    case 'template': {
      const scene = await sceneFromTemplate(studio, source.template, source.values, wordsFor(studio, definition))
      return scene.ok ? ok({ kind: 'scene', scene: scene.value }) : scene
    }
    case 'design': {
      const read = await readJson(files, source.design)
      if (!read.ok) return read
      const scene = sceneFrom(read.value.json)
      if (scene.ok) return scene
      return refuse(...scene.problems.map((p) => ({ ...p, where: { file: read.value.name, ...p.where } })))
    }
    case 'picture': {
      const read = await readInput(files, source.picture, PICTURE_LIMIT_BYTES)
      if (!read.ok) return read
      const svg = pictureArtwork(read.value, definition.name)
      return svg.ok ? ok({ kind: 'picture', svg: svg.value }) : svg
    }
  }
}

/** Puts artwork into the badge's folder; the other kind, if there was one, goes. */
export async function keepArtwork(studio: Studio, slug: BadgeSlug, artwork: KeptArtwork): Promise<void> {
  const { machine, paths } = studio
  const [keep, drop] = [paths.design(slug), paths.draftArtwork(slug)]
  if (artwork.kind === 'scene') {
    await bringPictures(studio, artwork.scene, paths.officeAssets, paths.assets(slug))
    await writeDurably(machine, keep, utf8(sceneJson(artwork.scene)))
    await machine.files.remove(drop)
  } else {
    await writeDurably(machine, drop, utf8(artwork.svg))
    await machine.files.remove(keep)
  }
}

/** What fills a template's fields by itself (contract.md, `--template`). */
function wordsFor(studio: Studio, { shortName, name, level }: BadgeDefinition): Record<string, string | undefined> {
  const title = shortName ?? name
  return { title, issuer: studio.document.data.issuer.name, level: level === undefined ? undefined : String(level) }
}

function sceneFrom(json: unknown): Result<KeptArtwork> {
  const scene = parseScene(json)
  return scene.ok ? ok({ kind: 'scene', scene: scene.value }) : scene
}
