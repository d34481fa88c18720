import { boundsOfPath } from '../geometry/path-bounds'
import type { TypeStyle } from '../scene/type-style'
import { bidi } from './bidi'
import { cased } from './casing'
import type { FontCatalog } from './font-catalog'
import { faceFile, fallbackFiles } from './font-catalog'
import { FontFile } from './font-file'
import type { HarfBuzz } from './harfbuzz'
import type { Item, Letter } from './itemise'
import { itemise, levelsOf, lettersOf, visibleCodePoints, visualOrder } from './itemise'
import type { ScriptClass } from './scripts'
import { isJoined, mainScript } from './scripts'
import type { Cluster, FontReport, ShapedGlyph, ShapedLine } from './shaped-line'

/** Capitals that stand for small capitals a font lacks. */
const SMALL = 0.8
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

/** Finds the font of each letter and remembers what was not to be had. */
class FontChooser {
  readonly primary: FontFile | null
  private readonly wanted = new Set<string>()
  private readonly fallback = new Set<string>()
  private readonly missing = new Set<string>()
  private readonly unknownFamily: string | null
  private readonly preferred = new Map<ScriptClass, FontFile>()

  constructor(
    private readonly load: (file: string) => FontFile | null,
    private readonly catalog: FontCatalog,
    private readonly style: TypeStyle,
  ) {
    const file = faceFile(catalog, style)
    this.unknownFamily = file === null ? style.family : null
    this.primary = file === null ? null : this.open(file)
  }

  /** Nothing is known of the letters before the family's own font is there. */
  private get waits(): boolean {
    return this.primary === null && this.unknownFamily === null
  }

  /** One fallback for all letters of a script where there is one, so that words do not change face in the middle. */
  look(letters: readonly Letter[]): void {
    if (this.waits) return
    const strange = letters.filter((letter) => !covers(this.primary, letter))
    for (const script of new Set(strange.map((letter) => letter.script))) {
      const mine = strange.filter((letter) => letter.script === script)
      for (const file of fallbackFiles(this.catalog, script, this.style.weight)) {
        const font = this.open(file)
        if (!font) break // what a font that is not there could draw is not known yet
        if (!mine.every((letter) => covers(font, letter))) continue
        this.preferred.set(script, font)
        break
      }
    }
  }

  fontOf(letter: Letter): FontFile | null {
    if (covers(this.primary, letter)) return this.primary
    if (this.waits) return null
    const font = this.preferred.get(letter.script) ?? this.firstThatCovers(letter)
    if (font) this.fallback.add(letter.text)
    else if (this.wanted.size === 0 && letter.text.trim() !== '') this.missing.add(letter.text)
    return font
  }

  report(): FontReport {
    const { wanted, fallback, missing, unknownFamily } = this
    return { wanted: [...wanted], fallback: [...fallback], missing: [...missing], unknownFamily }
  }

  private firstThatCovers(letter: Letter): FontFile | null {
    for (const file of fallbackFiles(this.catalog, letter.script, this.style.weight)) {
      const font = this.open(file)
      if (!font) return null
      if (covers(font, letter)) return font
    }
    return null
  }

  private open(file: string): FontFile | null {
    const font = this.load(file)
    if (!font) this.wanted.add(file)
    return font
  }
}

function covers(font: FontFile | null, letter: Letter): boolean {
  return font !== null && visibleCodePoints(letter.text).every((codePoint) => font.has(codePoint))
}

function ligaturesOf(style: TypeStyle): boolean {
  return style.ligatures && style.tracking === 0
}

function featuresOf(style: TypeStyle): Record<string, number> {
  return {
    ...(style.kerning ? {} : { kern: 0 }),
    ...(ligaturesOf(style) ? {} : { liga: 0, clig: 0 }),
    ...(style.case === 'small-caps' ? { smcp: 1 } : {}),
    ...(style.figures === 'font' ? {} : { lnum: 1 }),
    ...(style.figures === 'tabular' ? { tnum: 1 } : {}),
  }
}

function clustersOf(
  text: string,
  item: Item<FontFile>,
  features: Record<string, number>,
  from: readonly number[],
): Cluster[] {
  const { font, start, end, small, script, level } = item
  const scale = small ? SMALL : 1
  const glyphs = font.shape(text.slice(start, end), level % 2 === 1, features)
  const bounds = [...new Set(glyphs.map(({ cluster }) => cluster))].sort((a, b) => a - b)
  const clusters: { cluster: number; glyphs: ShapedGlyph[]; advance: number }[] = []
  for (const { glyph, cluster, advance, dx, dy } of glyphs) {
    let last = clusters.at(-1)
    if (last?.cluster !== cluster) clusters.push((last = { cluster, glyphs: [], advance: 0 }))
    last.glyphs.push({ font, glyph, x: last.advance + dx * scale, y: dy * scale, scale })
    last.advance += advance * scale
  }
  const source = (offset: number) => from[start + offset] ?? from.at(-1) ?? 0
  return clusters.map(({ cluster, glyphs: shaped, advance }) => {
    const next = bounds[bounds.indexOf(cluster) + 1] ?? end - start
    return { glyphs: shaped, advance, joined: isJoined(script), start: source(cluster), end: source(next) }
  })
}

function bearingsOf(clusters: readonly Cluster[]): { leftBearing: number; rightBearing: number } {
  const left = emptyRoom(clusters, (box, x) => x + box.left)
  const right = emptyRoom([...clusters].reverse(), (box, x, cluster) => cluster.advance - x - box.right)
  return { leftBearing: Math.max(0, left), rightBearing: Math.max(0, right) }
}

/** Advances of clusters without ink, then what the first with ink leaves free. */
function emptyRoom(
  clusters: readonly Cluster[],
  freeOf: (ink: { left: number; right: number }, x: number, cluster: Cluster) => number,
): number {
  let passed = 0
  for (const cluster of clusters) {
    const free = cluster.glyphs.flatMap(({ font, glyph, x, scale }) => {
      const box = boundsOfPath(font.outline(glyph))
      return box ? [freeOf({ left: box.x * scale, right: (box.x + box.width) * scale }, x, cluster)] : []
    })
    if (free.length > 0) return passed + Math.min(...free)
    passed += cluster.advance
  }
  return 0
}
