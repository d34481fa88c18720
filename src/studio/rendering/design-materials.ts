import type { Asset, Materials, PaintList, Scene, Template } from '../../core/design'
import { FontCatalog, IconFile, iconSource, instantiateTemplate, paintScene, TextShaper } from '../../core/design'
import { bug } from '../../core/foundation/bug'
import { textFromUtf8 } from '../../core/foundation/bytes'
import type { Result } from '../../core/foundation/result'

/** Reads a file below the resources folder, such as `fonts/catalog.json`. */
export type ReadResource = (name: string) => Promise<Uint8Array>

/** Fonts, icons and the text engine of this program, loaded as scenes ask for them and then kept. */
export class DesignMaterials {
  private readonly fonts = new Map<string, Uint8Array>()
  private shared: Promise<Pick<Materials, 'shaper' | 'icons'>> | undefined

  constructor(private readonly read: ReadResource) {}

  /** What the scene draws, once every font that it needs is here. */
  async paint(scene: Scene, assets: ReadonlyMap<string, Asset> = new Map()): Promise<PaintList> {
    const materials = await this.ready(assets)
    for (;;) {
      const list = paintScene(scene, materials)
      if (list.wantedFonts.length === 0) return list
      await this.load(list.wantedFonts)
    }
  }

  /** A design from a template, in the layout that fits its words. */
  async instantiate(template: Template, values: Readonly<Record<string, string>>): Promise<Result<Scene>> {
    const { shaper } = await this.ready()
    for (;;) {
      const result = instantiateTemplate(template, values, shaper)
      const loaded = this.fonts.size
      if (result.ok) await this.paint(result.value)
      if (!result.ok || this.fonts.size === loaded) return result
    }
  }

  /** What painting, templates and edits need besides the scene. Its shaper sees fonts that are loaded later. */
  async ready(assets: ReadonlyMap<string, Asset> = new Map()): Promise<Materials> {
    this.shared ??= this.open()
    return { ...(await this.shared), hasAsset: (sha256) => assets.has(sha256) }
  }

  /** Loads fonts by their names in the catalog. */
  async load(files: readonly string[]): Promise<void> {
    for (const file of files) this.fonts.set(file, await this.read(`fonts/${file}`))
  }

  private async open(): Promise<Pick<Materials, 'shaper' | 'icons'>> {
    const harfbuzz = await import('harfbuzzjs') // starts a WebAssembly module, which most commands never need
    const catalog = FontCatalog.parse(await this.json('fonts/catalog.json'))
    const names = ['phosphor-fill', 'phosphor-duotone', 'rosette-fill']
    const icons = await Promise.all(names.map(async (name) => IconFile.parse(await this.json(`icons/${name}.json`))))
    return { shaper: new TextShaper(harfbuzz, catalog, this.fonts), icons: iconSource(icons) }
  }

  private async json(name: string): Promise<unknown> {
    return JSON.parse(textFromUtf8(await this.read(name)) ?? bug(`${name} is no UTF-8`))
  }
}
