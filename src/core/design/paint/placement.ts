import type { Matrix } from '../geometry/matrix'
import { IDENTITY, moved, multiply, turned } from '../geometry/matrix'
import type { Element, ElementOf } from '../scene/element'

/** From an element's box into the space of its parent: flipped, turned about its middle, moved. */
export function placementOf(
  element: Pick<Element, 'x' | 'y' | 'width' | 'height' | 'rotation' | 'flipX' | 'flipY'>,
): Matrix {
  const { x, y, width, height, rotation, flipX, flipY } = element
  if (rotation === 0 && !flipX && !flipY) return x === 0 && y === 0 ? IDENTITY : moved(x, y)
  const flip: Matrix = [flipX ? -1 : 1, 0, 0, flipY ? -1 : 1, 0, 0]
  const middle = moved(x + width / 2, y + height / 2)
  return multiply(middle, multiply(turned(rotation), multiply(flip, moved(-width / 2, -height / 2))))
}

/** Where each copy of a repeat lies within its box; the child itself is the copy at 0°. */
export function copiesOf({ child, count, start, total, turn, width, height }: ElementOf<'repeat'>): Matrix[] {
  const step = Math.abs(total) >= 360 ? total / count : total / Math.max(1, count - 1)
  const middle = { x: width / 2, y: height / 2 }
  const own = { x: child.x + child.width / 2, y: child.y + child.height / 2 }
  return Array.from({ length: count }, (_, i) => {
    const angle = start + i * step
    const around = turned(angle, middle)
    return turn ? around : multiply(around, turned(-angle, own))
  })
}
