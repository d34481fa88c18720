import { boundsOfPath } from '../geometry/path-bounds'
import type { FontFile } from './font-file'
import type { Item } from './itemise'
import { isJoined } from './scripts'
import type { Cluster, ShapedGlyph } from './shaped-line'

/** Capitals that stand for small capitals a font lacks. */
const SMALL = 0.8

/** The clusters of one stretch, in visual order. @param from where each unit of `text` lies in the words as typed */
export function clustersOf(
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

/** Empty room before the first and after the last ink of a line. */
export function bearingsOf(clusters: readonly Cluster[]): { leftBearing: number; rightBearing: number } {
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
