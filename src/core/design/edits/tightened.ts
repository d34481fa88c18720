import { turnedBox, union } from '../geometry/box'
import { moved } from '../geometry/matrix'
import { boxAround } from '../paint/box-around'
import { placementOf } from '../paint/placement'
import type { Element } from '../scene/element'
import { carried } from './rigid'

/**
 * A group whose box is what its children fill, looking as before; a mask fills what its mask does. Templates draw in groups as
 * large as the artboard, and nobody wants to take hold of those by the artboard's corners. Other elements stay as they are.
 */
export function tightened<E extends Element>(element: E): E {
  if (element.kind !== 'group') return element
  const seen = element.mask ? element.children.slice(0, 1) : element.children
  const box = union(
    seen.map((child) => turnedBox({ x: 0, y: 0, width: child.width, height: child.height }, placementOf(child))),
  )
  if (!box || isSame(box, element)) return element
  return {
    ...element,
    ...boxAround(element, box),
    children: element.children.map((child) => carried(child, moved(-box.x, -box.y))),
  }
}

type Size = { readonly width: number; readonly height: number }

function isSame(box: Size & { readonly x: number; readonly y: number }, { width, height }: Size): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.001
  return near(box.x, 0) && near(box.y, 0) && near(box.width, width) && near(box.height, height)
}
