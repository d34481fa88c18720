import type { Problem } from '../../foundation/problem'
import { never } from '../../foundation/bug'
import { apply, IDENTITY, moved } from '../geometry/matrix'
import type { Path } from '../geometry/path'
import { mapPath } from '../geometry/path'
import { pathText } from '../geometry/path-text'
import type { Theme } from '../scene/colour'
import type { Element, ElementOf } from '../scene/element'
import { ruleOf, shapeOutline } from '../shapes/outline'
import { rectangleOutline } from '../shapes/rectangle'
import { ringParts } from '../shapes/ring'
import { pleatFaces } from '../shapes/seal'
import { hexOf } from './colours'
import type { Materials } from './materials'
import { iconOutline, paintIcon } from './paint-icon'
import { paintLine } from './paint-line'
import type { PaintGroup, PaintOp } from './paint-list'
import { fillOps, paintShape, partOf, strokeOp } from './paint-shape'
import { paintRibbon, ribbonWords } from './paint-ribbon'
import { iconProblems, pictureProblems, wordProblems } from './paint-problems'
import { copiesOf, placementOf } from './placement'
import { silhouette } from './silhouette'
import { wordsOutline } from './words-outline'

/** An element's drawing in the space of its parent, with what went wrong and which fonts it waits for. */
export type Painted = {
  readonly op: PaintGroup | null
  readonly problems: readonly Problem[]
  readonly wantedFonts: readonly string[]
}

/** Paints one element; `again` paints a child, from what was kept if it is unchanged. */
export type PaintChild = (element: Element) => Painted

type Inside = { readonly ops: readonly PaintOp[] } & Omit<Painted, 'op'>
const clean = { problems: [], wantedFonts: [] }

/** The drawing of an element with its place, opacity and shadow. Hidden ones draw nothing. */
export function paintElement(element: Element, theme: Theme, materials: Materials, again: PaintChild): Painted {
  if (element.hidden) return { op: null, ...clean }
  const { ops, problems, wantedFonts } = paintInside(element, theme, materials, again)
  const place = placementOf(element)
  const transform = place === IDENTITY ? null : place
  const named = { element: element.id, opacity: element.opacity / 100 }
  const shadow = 'shadow' in element ? element.shadow : null
  if (!shadow) return { op: partOf(ops, { ...named, transform }), problems, wantedFonts }
  const below = partOf([partOf(silhouette(ops, hexOf(shadow.colour, theme)), { transform })], {
    transform: moved(shadow.x, shadow.y),
    opacity: shadow.opacity / 100,
    shadow: shadow.blur / 2,
  })
  return { op: partOf([below, partOf(ops, { transform })], named), problems, wantedFonts }
}

function paintInside(element: Element, theme: Theme, materials: Materials, again: PaintChild): Inside {
  const box = { x: 0, y: 0, width: element.width, height: element.height }
  switch (element.kind) {
    case 'group':
      return paintGroup(element, materials, again)
    case 'repeat':
      return paintRepeat(element, again)
    case 'text':
    case 'arcText': {
      const words = wordsOutline(element, materials.shaper)
      const { fills, strokes } = element
      const ops = paintShape({ path: words.path, rule: 'nonzero', box, fills, strokes, theme })
      return { ops, problems: wordProblems(element, words), wantedFonts: words.report.wanted }
    }
    case 'ribbon': {
      const words = ribbonWords(element, materials.shaper)
      const ops = paintRibbon(element, words, theme)
      return { ops, problems: words ? wordProblems(element, words) : [], wantedFonts: words?.report.wanted ?? [] }
    }
    case 'icon': {
      const drawing = materials.icons(element.library, element.icon, element.weight)
      if (!drawing) return { ops: [], problems: iconProblems(element), wantedFonts: [] }
      return { ops: paintIcon(element, drawing, theme), ...clean }
    }
    case 'picture': {
      if (!materials.hasAsset(element.asset)) return { ops: [], problems: pictureProblems(element), wantedFonts: [] }
      const { asset, crop, width, height } = element
      return { ops: [{ op: 'picture', asset, x: 0, y: 0, width, height, crop }], ...clean }
    }
    case 'line':
      return { ops: paintLine(element, theme), ...clean }
    case 'ring': {
      const { filled, rest } = ringParts(element)
      const shared = { rule: 'nonzero', box, strokes: element.strokes, theme } as const
      const restOps = paintShape({ ...shared, path: rest, fills: element.restFills })
      return { ops: [...restOps, ...paintShape({ ...shared, path: filled, fills: element.fills })], ...clean }
    }
    case 'seal':
      return { ops: paintSeal(element, theme), ...clean }
    default: {
      const { fills, strokes } = element
      const path = shapeOutline(element)
      return { ops: paintShape({ path, rule: ruleOf(element), box, fills, strokes, theme }), ...clean }
    }
  }
}

function paintSeal(seal: ElementOf<'seal'>, theme: Theme): PaintOp[] {
  const box = { x: 0, y: 0, width: seal.width, height: seal.height }
  const path = shapeOutline(seal)
  const shared = { rule: 'nonzero', box, theme } as const
  const whole = { ...shared, path, fills: seal.fills, strokes: seal.strokes }
  if (seal.style !== 'pleat') return paintShape(whole)
  const faces = pleatFaces(seal).flatMap(({ path: face, light }) => {
    const [colour, strength] = light > 0 ? [seal.lit, 55 * light] : [seal.shade, -60 * light]
    if (Math.abs(light) <= 0.05) return []
    const fills = [{ kind: 'solid', colour, opacity: 15 + strength } as const]
    return fillOps({ ...shared, path: face, fills, strokes: [] })
  })
  const outside = seal.strokes.filter(({ align }) => align === 'outside')
  const others = seal.strokes.filter(({ align }) => align !== 'outside')
  return [...paintShape({ ...whole, strokes: outside }), ...faces, ...others.map((stroke) => strokeOp(whole, stroke))]
}

function paintGroup(group: ElementOf<'group'>, materials: Materials, again: PaintChild): Inside {
  const painted = group.children.map(again)
  const ops = painted.flatMap(({ op }) => op ?? [])
  const told = {
    problems: painted.flatMap(({ problems }) => problems),
    wantedFonts: painted.flatMap((p) => p.wantedFonts),
  }
  const [mask] = group.children
  if (!group.mask || !mask) return { ops, ...told }
  const clip = { d: pathText(outlineIn(mask, materials)), rule: mask.kind === 'path' ? mask.rule : 'nonzero' } as const
  const first = painted[0]?.op
  const rest = painted.slice(1).flatMap(({ op }) => op ?? [])
  return { ops: [...(first ? [first] : []), partOf(rest, { clip })], ...told }
}

function paintRepeat(repeat: ElementOf<'repeat'>, again: PaintChild): Inside {
  const { op, problems, wantedFonts } = again(repeat.child)
  if (!op) return { ops: [], problems, wantedFonts }
  const ops = copiesOf(repeat).map((transform) => partOf([op], { transform }))
  return { ops, problems, wantedFonts }
}

/** Where an element is filled, in the space of its parent: what clips the others where it is a mask. */
function outlineIn(element: Element, materials: Materials): Path {
  const place = placementOf(element)
  return mapPath(ownOutline(element, materials), (p) => apply(place, p))
}

function ownOutline(element: Element, materials: Materials): Path {
  switch (element.kind) {
    case 'group':
      return element.children.flatMap((child) => outlineIn(child, materials))
    case 'repeat':
      return copiesOf(element).flatMap((copy) => mapPath(outlineIn(element.child, materials), (p) => apply(copy, p)))
    case 'text':
    case 'arcText':
      return wordsOutline(element, materials.shaper).path
    case 'icon': {
      const drawing = materials.icons(element.library, element.icon, element.weight)
      return drawing ? iconOutline(element, drawing) : []
    }
    case 'picture':
      return rectangleOutline({ ...element, radii: [0, 0, 0, 0] })
    case 'rectangle':
    case 'ellipse':
    case 'polygon':
    case 'star':
    case 'squircle':
    case 'quatrefoil':
    case 'arch':
    case 'shield':
    case 'ticket':
    case 'line':
    case 'ring':
    case 'seal':
    case 'gear':
    case 'ribbon':
    case 'path':
      return shapeOutline(element)
    default:
      return never(element)
  }
}
