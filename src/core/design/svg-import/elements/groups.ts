import { contains, type Box } from '../../geometry/box'
import { boundsOfPath } from '../../geometry/path-bounds'
import { IDENTITY } from '../../geometry/matrix'
import { tightened } from '../../edits/tightened'
import { Element, type Group } from '../../scene/element'
import { quantised } from '../../scene/numbers'
import type { Losses } from '../losses'
import type { ClipOutline } from './clip-outline'
import { placedPath } from './placed'
import { seenBox } from './seen-box'

/** Groups in groups of one picture: a scene takes twelve, and the picture may come to lie in some. */
const DEEPEST = 8

/** Makes groups and masks, and keeps them shallow enough for a scene. */
export class Groups {
  private readonly levels = new WeakMap<Element, number>()

  constructor(
    private readonly newId: () => string,
    private readonly losses: Losses,
  ) {}

  /** Elements of the artboard as a group; as they are where they would lie too deep, or where there is nothing to hold together. */
  grouped(children: readonly Element[], name: string): readonly Element[] {
    const [only] = children
    if (children.length === 1 && only) return [only.name === '' ? this.like(only, { name }) : only]
    return children.length === 0 ? [] : this.group(children, { name })
  }

  /** Seen through an outline; as they are where it hides nothing of them. */
  clipped(children: readonly Element[], { path, rule }: ClipOutline): readonly Element[] {
    const form = placedPath(path, IDENTITY)
    const [only] = children
    if (!form || !only || hidesNothing({ path, rule }, children)) return form ? children : []
    const mask = Element.safeParse({ kind: 'path', id: this.newId(), ...form, rule })
    if (!mask.success) {
      this.losses.leftOut('clip')
      return children
    }
    return this.group([mask.data, ...children], { mask: true, name: children.length === 1 ? only.name : '' })
  }

  /** Seen through as one; a group is made where parts lie on each other. @param opacity 0 to 1 */
  faded(children: readonly Element[], opacity: number): readonly Element[] {
    if (opacity === 1 || children.length === 0) return children
    const whole = children.length === 1 ? children : this.group(children, {})
    return whole.map((one) => this.like(one, { opacity: quantised(one.opacity * opacity) }))
  }

  private group(children: readonly Element[], own: Partial<Group>): readonly Element[] {
    const level = 1 + Math.max(0, ...children.map((child) => this.levels.get(child) ?? 0))
    const parsed = Element.safeParse({ kind: 'group', id: this.newId(), x: 0, y: 0, width: 0, height: 0, children: [] })
    if (level > DEEPEST || !parsed.success || parsed.data.kind !== 'group') {
      this.losses.leftOut('nesting')
      return own.mask ? children.slice(1) : children
    }
    const group = tightened({ ...parsed.data, ...own, children: [...children] })
    this.levels.set(group, level)
    return [group]
  }

  private like(element: Element, own: { readonly name?: string; readonly opacity?: number }): Element {
    const next = { ...element, ...own }
    this.levels.set(next, this.levels.get(element) ?? 0)
    return next
  }
}

/** Programs clip to the whole page; a rectangle about all that is seen does nothing. */
function hidesNothing({ path }: ClipOutline, children: readonly Element[]): boolean {
  const seen = seenBox(children)
  const box = rectangleOf(path)
  if (!seen || !box) return false
  const near: Box = { x: box.x - 0.01, y: box.y - 0.01, width: box.width + 0.02, height: box.height + 0.02 }
  return contains(near, seen) && contains(near, { x: seen.x + seen.width, y: seen.y + seen.height })
}

/** The box of an outline that is an upright rectangle. */
function rectangleOf(path: ClipOutline['path']): Box | null {
  const box = boundsOfPath(path)
  const places = path.flatMap((step) => (step.op === 'Z' ? [] : [step]))
  if (!box || places.length < 4 || places.length > 5 || places.some(({ op }) => op === 'C' || op === 'Q')) return null
  const isCorner = ({ to }: (typeof places)[number]) =>
    (near(to.x, box.x) || near(to.x, box.x + box.width)) && (near(to.y, box.y) || near(to.y, box.y + box.height))
  const corners = new Set(places.map(({ to }) => `${near(to.x, box.x)} ${near(to.y, box.y)}`))
  return places.every(isCorner) && corners.size === 4 ? box : null
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a))
}
