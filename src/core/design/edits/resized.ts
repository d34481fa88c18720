import type { Box } from '../geometry/box'
import { mapPath } from '../geometry/path'
import { parsePathData } from '../geometry/path-data'
import { pathText } from '../geometry/path-text'
import { radians } from '../geometry/point'
import type { Element } from '../scene/element'
import type { Stroke } from '../scene/fill'
import { quantised } from '../scene/numbers'
import type { TypeStyle } from '../scene/type-style'

/**
 * An element in another box, its geometry written anew: nothing keeps a scale (designer.md §1).
 * `free` keeps strokes, corners, effects and type as their fields say, but for the radii and depths that make the shape;
 * `scaled` makes all of them larger or smaller with the box.
 */
export function resized(element: Element, box: Box, how: 'free' | 'scaled'): Element {
  const x = element.width > 0 ? box.width / element.width : 1
  const y = element.height > 0 ? box.height / element.height : x
  const all = how === 'scaled' ? Math.min(x, y) : 1
  return written(element, box, { x, y, all, type: all })
}

/** How much measures grow: along the element's own axes, those of its look, and its type. */
type Growth = { readonly x: number; readonly y: number; readonly all: number; readonly type: number }

function written(element: Element, box: Box, by: Growth): Element {
  const frame = {
    x: quantised(box.x),
    y: quantised(box.y),
    width: quantised(box.width),
    height: quantised(box.height),
  }
  return { ...withLook(withOwn(element, by), by.all), ...frame }
}

function withOwn(element: Element, growth: Growth): Element {
  const { x, y, all, type } = growth
  const across = (value: number) => quantised(value * x)
  const by = (value: number) => quantised(value * all)
  switch (element.kind) {
    case 'rectangle': {
      const [a, b, c, d] = element.radii
      return { ...element, radii: [by(a), by(b), by(c), by(d)] }
    }
    case 'polygon':
      return { ...element, corner: by(element.corner) }
    case 'star':
      return { ...element, corner: by(element.corner), innerCorner: by(element.innerCorner) }
    case 'quatrefoil':
      return { ...element, lobe: across(element.lobe) }
    case 'arch':
      return { ...element, spring: quantised(element.spring * y), foot: by(element.foot) }
    case 'ticket':
      return { ...element, stub: across(element.stub), notch: by(element.notch), corner: by(element.corner) }
    case 'ring':
      return { ...element, innerRadius: across(element.innerRadius), restInset: across(element.restInset) }
    case 'seal':
      return { ...element, depth: across(element.depth), pleatLength: across(element.pleatLength) }
    case 'gear':
      return { ...element, depth: across(element.depth), corner: by(element.corner) }
    case 'ribbon': {
      const { bend, tail, fold, drop, cut, label } = element
      const words = label && {
        ...label,
        style: typeBy(label.style, type),
        minSize: quantised(label.minSize * type),
        padding: by(label.padding),
      }
      const ends = { tail: by(tail), fold: by(fold), drop: by(drop), cut: by(cut) }
      return { ...element, bend: across(bend), ...ends, label: words }
    }
    case 'path':
      return { ...element, d: pathText(mapPath(parsePathData(element.d) ?? [], (p) => ({ x: p.x * x, y: p.y * y }))) }
    case 'text': {
      const grow = element.sizing === 'auto' ? Math.min(x, y) : type
      const fit = element.fit && { ...element.fit, minSize: quantised(element.fit.minSize * type) }
      return { ...element, style: typeBy(element.style, grow), fit }
    }
    case 'arcText': {
      const fit = element.fit && { ...element.fit, minSize: quantised(element.fit.minSize * type) }
      return { ...element, style: typeBy(element.style, type), fit }
    }
    case 'group':
      return { ...element, children: element.children.map((child) => carriedTo(child, growth)) }
    case 'repeat':
      return { ...element, child: carriedTo(element.child, growth) }
    default:
      return element
  }
}

/**
 * A child of a box that grows: its place follows, and its own measures along its own axes. Type is never stretched: it follows
 * the smaller factor, and an arc text stays on a circle (designer.md M5).
 */
function carriedTo(child: Element, { x, y, all }: Growth): Element {
  const [cos, sin] = [Math.cos(radians(child.rotation)), Math.sin(radians(child.rotation))]
  const least = Math.min(x, y)
  const isRound = child.kind === 'arcText'
  const across = isRound ? least : Math.hypot(x * cos, y * sin)
  const down = isRound ? least : Math.hypot(x * sin, y * cos)
  const [width, height] = [child.width * across, child.height * down]
  const middle = { x: (child.x + child.width / 2) * x, y: (child.y + child.height / 2) * y }
  const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height }
  const turn = x === y ? child.rotation : (Math.atan2(y * sin, x * cos) * 180) / Math.PI
  const grown = written(child, box, { x: across, y: down, all, type: least })
  return { ...grown, rotation: quantised(turn) }
}

function withLook(element: Element, by: number): Element {
  if (by === 1) return element
  const strokes = 'strokes' in element ? { strokes: element.strokes.map((stroke) => strokeBy(stroke, by)) } : {}
  const shadow =
    'shadow' in element && element.shadow
      ? {
          shadow: {
            ...element.shadow,
            x: quantised(element.shadow.x * by),
            y: quantised(element.shadow.y * by),
            blur: quantised(Math.min(200, element.shadow.blur * by)),
          },
        }
      : {}
  return { ...element, ...strokes, ...shadow }
}

function strokeBy(stroke: Stroke, by: number): Stroke {
  return {
    ...stroke,
    width: quantised(Math.min(100, stroke.width * by)),
    dash: stroke.dash.map((length) => quantised(length * by)),
    dashOffset: quantised(stroke.dashOffset * by),
  }
}

function typeBy(style: TypeStyle, by: number): TypeStyle {
  return { ...style, size: quantised(Math.min(400, Math.max(4, style.size * by))) }
}
