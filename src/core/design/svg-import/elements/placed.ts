import { apply, type Matrix } from '../../geometry/matrix'
import { boundsOfPath } from '../../geometry/path-bounds'
import { mapPath, type Path } from '../../geometry/path'
import { pathText } from '../../geometry/path-text'
import { quantised } from '../../scene/numbers'

/** A transform that turns, flips and scales, but does not slant. */
export type Upright = {
  readonly scaleX: number
  readonly scaleY: number
  readonly rotation: number
  readonly flipY: boolean
}

/** Takes a transform apart; null where it slants, which no element but a path can. */
export function uprightParts([a, b, c, d]: Matrix): Upright | null {
  const [scaleX, scaleY] = [Math.hypot(a, b), Math.hypot(c, d)]
  if (!(scaleX > 1e-9 && scaleY > 1e-9)) return null
  if (Math.abs(a * c + b * d) > 1e-4 * scaleX * scaleY) return null
  return { scaleX, scaleY, rotation: (Math.atan2(b, a) * 180) / Math.PI, flipY: a * d - b * c < 0 }
}

/** Where an upright box comes to lie: its middle goes with the transform, its sides grow. */
export function placedBox(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  matrix: Matrix,
  { scaleX, scaleY, rotation, flipY }: Upright,
) {
  const middle = apply(matrix, { x: box.x + box.width / 2, y: box.y + box.height / 2 })
  const [width, height] = [quantised(box.width * scaleX), quantised(box.height * scaleY)]
  const turn = quantised(rotation)
  return {
    x: quantised(middle.x - width / 2),
    y: quantised(middle.y - height / 2),
    width,
    height,
    ...(turn === 0 ? {} : { rotation: turn }),
    ...(flipY ? { flipY } : {}),
  }
}

/** An outline on the artboard as the box and data of a path element; null where there is nothing of it. */
export function placedPath(path: Path, matrix: Matrix) {
  const there = mapPath(path, (p) => apply(matrix, p))
  const box = boundsOfPath(there)
  if (!box) return null
  const [x, y] = [quantised(box.x), quantised(box.y)]
  const d = pathText(mapPath(there, (p) => ({ x: p.x - x, y: p.y - y })))
  return { x, y, width: quantised(box.width), height: quantised(box.height), d }
}
