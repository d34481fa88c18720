import { Element, type Scene } from '../../../core/design'
import { carried, groupOf, spaceOf } from '../../../core/design/edits'
import { inverse, multiply, type Box, type Point } from '../../../core/design/geometry'
import { placementOf } from '../../../core/design/paint'
import { quantised, walk, type ElementKind, type ElementOf } from '../../../core/design/scene'
import type { Edit } from '../../../core/design'

/** Shapes of the shapes menu, in its order. */
export const SHAPES = [
  'polygon',
  'star',
  'shield',
  'seal',
  'gear',
  'ring',
  'squircle',
  'quatrefoil',
  'arch',
  'ticket',
  'ribbon',
] as const
export type ShapeKind = (typeof SHAPES)[number]
export type DrawnKind = ShapeKind | 'rectangle' | 'ellipse' | 'line' | 'text' | 'arcText' | 'icon' | 'picture'

const base = [{ kind: 'solid', colour: 'base' }]
const accent = [{ kind: 'solid', colour: 'accent' }]
const deep = [{ kind: 'solid', colour: 'deep' }]
const style = { family: 'barlow-condensed', weight: 700, size: 48 }

/** What a click places where nothing was dragged, in units. */
const SIZES: Partial<Record<DrawnKind, { readonly width: number; readonly height: number }>> = {
  line: { width: 200, height: 0 },
  text: { width: 200, height: 56 },
  ribbon: { width: 320, height: 72 },
  ticket: { width: 280, height: 160 },
  arch: { width: 160, height: 200 },
  shield: { width: 170, height: 200 },
}
const USUAL = { width: 160, height: 160 }

/** The box of the usual size about a place. */
export function usualBox(kind: DrawnKind, { x, y }: Point): Box {
  const size = SIZES[kind] ?? USUAL
  return { x: x - size.width / 2, y: y - size.height / 2, ...size }
}

/** A new element in the colours of the theme, as wide and high as a box of the artboard. */
export function newElement(
  scene: Scene,
  kind: DrawnKind,
  box: Box,
  given: Readonly<Record<string, unknown>> = {},
): Element {
  const frame = {
    x: quantised(box.x),
    y: quantised(box.y),
    width: quantised(Math.max(1, box.width)),
    height: quantised(kind === 'line' ? box.height : Math.max(1, box.height)),
  }
  const side = Math.min(frame.width, frame.height)
  return Element.parse({ kind, id: freshId(scene, kind), ...frame, ...ownOf(kind, frame, side), ...given })
}

function ownOf(kind: DrawnKind, { width, height }: Box, side: number): Readonly<Record<string, unknown>> {
  switch (kind) {
    case 'line':
      return { strokes: [{ fill: deep[0], width: 6, cap: 'round' }] }
    case 'text':
      return { text: '', style, fills: deep }
    case 'arcText':
      return { text: '', style, fills: deep, fit: { maxSweep: 150 } }
    case 'picture':
      return {}
    case 'icon':
      return { library: 'phosphor', icon: 'star', tones: accent }
    case 'ring':
      return { fills: accent, innerRadius: quantised(side * 0.4) }
    case 'seal':
      return { fills: base, depth: quantised(side * 0.05) }
    case 'gear':
      return { fills: base, depth: quantised(side * 0.1), corner: quantised(side * 0.015) }
    case 'polygon':
      return { fills: base, corner: quantised(side * 0.05) }
    case 'quatrefoil':
      return { fills: base, lobe: quantised(side * 0.28) }
    case 'arch':
      return { fills: base, spring: quantised(Math.min(height * 0.6, width * 0.87)) }
    case 'ticket':
      return { fills: base, stub: quantised(width * 0.28), notch: quantised(height * 0.1) }
    case 'ribbon':
      return {
        fills: accent,
        tail: quantised(width * 0.15),
        fold: quantised(width * 0.1),
        drop: quantised(height * 0.3),
      }
    default:
      return { fills: base }
  }
}

/** An arc text without a ring below it takes this share of the artboard. */
const USUAL_ARC = 0.7

/** The circle for a text on an arc where there is no ring. */
export function usualArcBox({ artboard: { size } }: Scene): Box {
  const side = size * USUAL_ARC
  return { x: (size - side) / 2, y: (size - side) / 2, width: side, height: side }
}

/** A straight text put on a circle of the artboard, with its words and its look (designer.md R1). @param size reached now */
export function arcFrom(scene: Scene, text: ElementOf<'text'>, box: Box, size: number): Element {
  const { id, name, opacity, description, fills, strokes, shadow } = text
  const words = text.text.replace(/\s*\n\s*/g, ' ')
  const arc = Element.parse({
    kind: 'arcText',
    ...box,
    ...{ id, name, opacity, description, fills, strokes, shadow },
    text: words,
    style: { ...text.style, size },
    fit: { maxSweep: 150 },
  })
  const space = spaceOf(scene, id)
  return space ? carried(arc, inverse(space)) : arc
}

/** An id that the scene does not have yet. */
export function freshId(scene: Scene, kind: ElementKind | 'copy'): string {
  const taken = new Set([...walk(scene.elements)].map(({ element }) => element.id))
  const stem = kind.toLowerCase()
  let number = 1
  while (taken.has(`${stem}-${number}`)) number++
  return `${stem}-${number}`
}

/** Puts an element that is measured on the artboard on top of the open group, or of everything. */
export function insertEdit(scene: Scene, element: Element, entered: string | null): Edit {
  const group = entered === null ? null : groupOf(scene.elements, entered)
  if (!group) return { kind: 'insert', element, slot: { parent: null, index: scene.elements.length } }
  const space = spaceOf(scene, group.id)
  const inside = space ? carried(element, inverse(multiply(space, placementOf(group)))) : element
  return { kind: 'insert', element: inside, slot: { parent: group.id, index: group.children.length } }
}
