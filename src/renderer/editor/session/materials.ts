import * as harfbuzz from 'harfbuzzjs'
import { FontCatalog, IconFile, iconSource, paintScene, TextShaper } from '../../../core/design'
import type { Materials, PaintList, Scene } from '../../../core/design'
import { iconEntries, type IconEntry } from './icon-words'

const ICON_FILES = ['phosphor-fill', 'phosphor-duotone', 'rosette-fill']
const WORD_FILES = ['rosette', 'phosphor']

/** Fonts, icons and the text engine in the window; fonts come from the program's own files when a scene asks for them. */
export type EditorMaterials = {
  readonly materials: Materials
  readonly catalog: FontCatalog
  readonly iconWords: readonly IconEntry[]
  /** Pictures that are decoded, by SHA-256. */
  pictures(): ReadonlyMap<string, ImageBitmap>
  keepPicture(asset: string, bitmap: ImageBitmap, bytes: Uint8Array): void
  /** Its file, for the clipboard. */
  pictureBytes(asset: string): Uint8Array | undefined
  /** The drawing as far as the fonts that are here allow; `missing` settles when a better one can be had, or is null. */
  paint(scene: Scene): { readonly list: PaintList; readonly missing: Promise<void> | null }
}

/** Opens the materials of the program once for all designs. */
export async function openMaterials(): Promise<EditorMaterials> {
  const catalog = FontCatalog.parse(await json('fonts/catalog.json'))
  const icons = await Promise.all(ICON_FILES.map(async (name) => IconFile.parse(await json(`icons/${name}.json`))))
  const words = await Promise.all(
    WORD_FILES.map(async (library) => iconEntries(library, await json(`icons/${library}-words.json`))),
  )
  const fonts = new Map<string, Uint8Array>()
  const loading = new Map<string, Promise<void>>()
  const bitmaps = new Map<string, ImageBitmap>()
  const files = new Map<string, Uint8Array>()
  const materials: Materials = {
    shaper: new TextShaper(harfbuzz, catalog, fonts),
    icons: iconSource(icons),
    hasAsset: (asset) => bitmaps.has(asset),
  }
  const load = (file: string): Promise<void> => {
    const known = loading.get(file)
    if (known) return known
    const done = bytes(`fonts/${file}`).then((font) => void fonts.set(file, font))
    loading.set(file, done)
    return done
  }
  return {
    materials,
    catalog,
    iconWords: words.flat(),
    pictures: () => bitmaps,
    keepPicture(asset, bitmap, file) {
      bitmaps.set(asset, bitmap)
      files.set(asset, file)
    },
    pictureBytes: (asset) => files.get(asset),
    paint(scene) {
      const list = paintScene(scene, materials)
      if (list.wantedFonts.length === 0) return { list, missing: null }
      return { list, missing: Promise.all(list.wantedFonts.map(load)).then(() => undefined) }
    },
  }
}

async function bytes(name: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(`/${name}`, location.href))
  return new Uint8Array(await answer.arrayBuffer())
}

async function json(name: string): Promise<unknown> {
  return (await fetch(new URL(`/${name}`, location.href))).json()
}
