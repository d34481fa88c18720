import type { TypeStyle } from '../scene/type-style'
import { bidi } from './bidi'
import { cased } from './casing'
import { bearingsOf, clustersOf } from './clusters'
import { featuresOf, ligaturesOf } from './features'
import type { FontCatalog } from './font-catalog'
import { FontChooser } from './font-chooser'
import { FontFile } from './font-file'
import type { HarfBuzz } from './harfbuzz'
import { itemise, lettersOf, levelsOf, visualOrder } from './itemise'
import { mainScript } from './scripts'
import type { ShapedLine } from './shaped-line'

/** Lines kept shaped; a design has a few dozen. */
const CACHE = 4000

/** Font bytes by the file name of the catalog. Files may be added at any time; what lacked them is shaped anew. */
export type FontBytes = { readonly size: number; get(file: string): Uint8Array | undefined }

/** Turns lines of text into glyphs; the same for the canvas and for the artwork. */
export class TextShaper {
  private readonly files = new Map<string, FontFile>()
  private readonly lines = new Map<string, ShapedLine>()
  private loaded = 0

  constructor(
    private readonly hb: HarfBuzz,
    private readonly catalog: FontCatalog,
    private readonly bytes: FontBytes,
  ) {}

  /** Grows whenever a font was added, so that callers know that what they kept is old. */
  get state(): number {
    return this.bytes.size
  }

  /** Shapes one line: no breaks, no size and no tracking, but ligatures are off where the style has tracking. */
  shape(text: string, style: TypeStyle): ShapedLine {
    if (this.loaded !== this.bytes.size) this.lines.clear()
    this.loaded = this.bytes.size
    const key = [
      style.family,
      style.weight,
      style.italic,
      style.case,
      style.figures,
      style.kerning,
      ligaturesOf(style),
      text,
    ]
    const name = key.join('|')
    const known = this.lines.get(name)
    if (known) return known
    if (this.lines.size >= CACHE) this.lines.clear()
    const line = this.shapeAnew(text, style)
    this.lines.set(name, line)
    return line
  }

  private shapeAnew(typed: string, style: TypeStyle): ShapedLine {
    const chooser = new FontChooser((file) => this.file(file), this.catalog, style)
    const primary = chooser.primary
    const { text, from, small } = cased(typed, style.case, primary?.features.has('smcp') ?? false)
    const { levels, rightToLeft } = levelsOf(bidi, text)
    chooser.look(lettersOf(text))
    const items = itemise({ text, levels, small }, (letter) => chooser.fontOf(letter))
    const clusters = visualOrder(items).flatMap((item) => clustersOf(text, item, featuresOf(style), from))
    const metrics = primary ?? items[0]?.font
    return {
      clusters,
      rightToLeft,
      script: mainScript(typed),
      ...bearingsOf(clusters),
      capHeight: metrics?.capHeight ?? 0.7,
      ascent: metrics?.ascent ?? 0.9,
      descent: metrics?.descent ?? 0.25,
      report: chooser.report(),
    }
  }

  private file(name: string): FontFile | null {
    const known = this.files.get(name)
    if (known) return known
    const bytes = this.bytes.get(name)
    if (!bytes) return null
    const file = new FontFile(this.hb, bytes)
    this.files.set(name, file)
    return file
  }
}
