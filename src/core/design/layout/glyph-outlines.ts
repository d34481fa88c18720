import type { Path, Step } from '../geometry/path'
import { mapPath } from '../geometry/path'
import type { Cluster, PlacedLine, ShapedLine } from './shaped-line'

/** The outline of a cluster in units, y down, its pen at 0,0. */
export function clusterOutline(cluster: Cluster, size: number): Path {
  return cluster.glyphs.flatMap(({ font, glyph, x, y, scale }): readonly Step[] => {
    const grow = size * scale
    return mapPath(font.outline(glyph), (p) => ({ x: p.x * grow + x * size, y: -p.y * grow - y * size }))
  })
}

/** The outline of a line in units, y down, its pen at 0,0. */
export function lineOutline(line: ShapedLine, placed: PlacedLine, size: number): Path {
  return line.clusters.flatMap((cluster, i) => {
    const start = placed.starts[i] ?? 0
    return mapPath(clusterOutline(cluster, size), ({ x, y }) => ({ x: x + start, y }))
  })
}
