import type { FontFile } from './font-file'
import type { ScriptClass } from './scripts'

/** A glyph in its cluster; measures in em at the size of the text, y up. */
export type ShapedGlyph = {
  readonly font: FontFile
  readonly glyph: number
  /** Pen place from the start of the cluster. */
  readonly x: number
  readonly y: number
  /** 1, or less for capitals made small. */
  readonly scale: number
}

/** What belongs together: a letter with its marks, a ligature, a syllable. */
export type Cluster = {
  readonly glyphs: readonly ShapedGlyph[]
  readonly advance: number
  readonly joined: boolean
  /** UTF-16 offsets in the text as typed, end exclusive. */
  readonly start: number
  readonly end: number
}

/** One line, shaped: clusters from left to right, in em and without tracking. */
export type ShapedLine = {
  readonly clusters: readonly Cluster[]
  readonly rightToLeft: boolean
  readonly script: ScriptClass
  /** Empty room before the first and after the last ink; it does not count as width. */
  readonly leftBearing: number
  readonly rightBearing: number
  readonly capHeight: number
  readonly ascent: number
  readonly descent: number
  readonly report: FontReport
}

/** What a text asked of the fonts that they could not give. */
export type FontReport = {
  /** Font files that are not loaded; the line is not final until they are. */
  readonly wanted: readonly string[]
  /** Letters that a fallback drew. */
  readonly fallback: readonly string[]
  /** Letters that no font has. */
  readonly missing: readonly string[]
  /** The family, where the catalog does not have it. */
  readonly unknownFamily: string | null
}

/** Where each cluster begins and how wide the line is, at a size in units and a tracking in ‰. */
export type PlacedLine = {
  readonly starts: readonly number[]
  /** Pen width, bearings included. */
  readonly width: number
  /** Width of what one sees. */
  readonly ink: number
  readonly leftBearing: number
}

/** Tracking stands between clusters, never inside joined letters and never after the last. */
export function placeLine(line: ShapedLine, size: number, tracking: number): PlacedLine {
  const starts: number[] = []
  const gap = (tracking * size) / 1000
  let x = 0
  line.clusters.forEach((cluster, i) => {
    starts.push(x)
    const next = line.clusters[i + 1]
    x += cluster.advance * size + (next && !(cluster.joined && next.joined) ? gap : 0)
  })
  const leftBearing = line.leftBearing * size
  return { starts, width: x, ink: Math.max(0, x - leftBearing - line.rightBearing * size), leftBearing }
}
