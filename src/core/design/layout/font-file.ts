import type { Path, Step } from '../geometry/path'
import type { HarfBuzz, HbFont } from './harfbuzz'

/** One glyph where it lies in its run; all measures in em, y up as in fonts. */
export type RunGlyph = {
  readonly glyph: number
  readonly cluster: number
  readonly advance: number
  readonly dx: number
  readonly dy: number
}

/** A loaded font: what shaping and drawing ask of it, in em. */
export class FontFile {
  readonly capHeight: number
  readonly ascent: number
  readonly descent: number
  readonly features: ReadonlySet<string>
  private readonly font: HbFont
  private readonly upem: number
  private readonly outlines = new Map<number, Path>()

  constructor(
    private readonly hb: HarfBuzz,
    bytes: Uint8Array,
  ) {
    const face = new hb.Face(new hb.Blob(bytes) as never)
    this.font = new hb.Font(face as never)
    this.upem = face.upem
    this.features = new Set(face.getTableFeatureTags('GSUB'))
    const extents = this.font.hExtents()
    this.ascent = extents.ascender / this.upem
    this.descent = -extents.descender / this.upem
    this.capHeight = this.measureCapitals(face.referenceTable('OS/2'))
  }

  /** Whether there is a glyph for a code point. */
  has(codePoint: number): boolean {
    return (this.font.nominalGlyph(codePoint) ?? 0) !== 0
  }

  /** Glyphs in visual order; clusters are offsets into the text. */
  shape(text: string, rightToLeft: boolean, features: Readonly<Record<string, number>>): RunGlyph[] {
    const buffer = new this.hb.Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    buffer.setDirection((rightToLeft ? this.hb.Direction.RTL : this.hb.Direction.LTR) as never)
    buffer.setLanguage('und')
    const list = Object.entries(features).map(([tag, value]) => new this.hb.Feature(tag, value) as never)
    this.hb.shape(this.font as never, buffer as never, list)
    const positions = buffer.getGlyphPositions()
    return buffer.getGlyphInfos().map(({ codepoint, cluster }, i) => {
      const position = positions[i]
      return {
        glyph: codepoint,
        cluster,
        advance: (position?.xAdvance ?? 0) / this.upem,
        dx: (position?.xOffset ?? 0) / this.upem,
        dy: (position?.yOffset ?? 0) / this.upem,
      }
    })
  }

  /** The outline of a glyph in em, y up. */
  outline(glyph: number): Path {
    const known = this.outlines.get(glyph)
    if (known) return known
    const scale = 1 / this.upem
    const path = this.font.glyphToJson(glyph).map(({ type, values }): Step => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values.map((value) => value * scale)
      if (type === 'M' || type === 'L') return { op: type, to: { x: a, y: b } }
      if (type === 'Q') return { op: 'Q', c: { x: a, y: b }, to: { x: c, y: d } }
      return type === 'C' ? { op: 'C', c1: { x: a, y: b }, c2: { x: c, y: d }, to: { x: e, y: f } } : { op: 'Z' }
    })
    this.outlines.set(glyph, path)
    return path
  }

  /** sCapHeight of OS/2 (version 2 on), else the height of H. */
  private measureCapitals(os2: Uint8Array | undefined): number {
    if (os2 && os2.length >= 90) {
      const height = ((os2[88] ?? 0) << 8) | (os2[89] ?? 0)
      if (height > 0 && height < this.upem) return height / this.upem
    }
    const glyph = this.font.nominalGlyph(0x48)
    const top = glyph === undefined ? undefined : this.font.glyphExtents(glyph)?.yBearing
    return top ? top / this.upem : 0.7
  }
}
