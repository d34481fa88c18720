import { mapPath, type Path } from '../geometry/path'
import { boundsOfPath } from '../geometry/path-bounds'
import { parsePathData } from '../geometry/path-data'
import { pathText } from '../geometry/path-text'
import { boxAround } from '../paint/box-around'
import type { ElementOf } from '../scene/element'
import { pathOf, strandsOf, type Strand } from './strands'

/** The nodes of a path, in the units of its box. */
export function strandsOfElement({ d }: ElementOf<'path'>): Strand[] {
  return strandsOf(parsePathData(d) ?? [])
}

/**
 * A path with other nodes, given in the units of its box before: the box goes round them again, and nothing else moves, also on a
 * turned path. Null where no outline is left.
 */
export function withStrands(element: ElementOf<'path'>, strands: readonly Strand[]): ElementOf<'path'> | null {
  const boxed = boxedPath(pathOf(strands))
  if (!boxed) return null
  const { box, d } = boxed
  return { ...element, d, ...boxAround(element, box) }
}

/** An outline in a box of its own, with the box in the units it was in; null where nothing is drawn. */
export function boxedPath(path: Path) {
  const box = boundsOfPath(path)
  if (!box || path.length < 2) return null
  return { box, d: pathText(mapPath(path, ({ x, y }) => ({ x: x - box.x, y: y - box.y }))) }
}
