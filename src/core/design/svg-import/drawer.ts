import { moved, multiply, type Matrix } from '../geometry/matrix'
import { rectangleOutline } from '../shapes/rectangle'
import { apply } from '../geometry/matrix'
import { boundsOfPath } from '../geometry/path-bounds'
import { mapPath } from '../geometry/path'
import type { Element } from '../scene/element'
import type { Box } from '../geometry/box'
import { clipOutline } from './elements/clip-outline'
import { nameOf } from './elements/element-names'
import { Groups } from './elements/groups'
import { imageElement, type ImportedAsset } from './elements/image-element'
import { isShape, measuredShape, outlineOf } from './elements/outline'
import { boxMatrix, shapeElement, type Surroundings } from './elements/shape-element'
import type { DrawingSource } from './source/drawing-source'
import { referred, type SvgNode } from './source/svg-node'
import { lengthOf, shareOf } from './style/lengths'
import { parseTransform } from './style/transform'
import { viewBoxOf, viewportMatrix } from './style/viewport'
import { textElements } from './words/text-elements'
import type { WordLine } from './words/word-places'

/** As many pieces as the designer is made for (designer.md, Speed). */
const MOST_ELEMENTS = 5_000
/** Elements in elements, copies included: deeper than any program writes, and shallow enough for the call stack. */
const DEEPEST = 300
const SILENT = new Set(
  'defs symbol style title desc metadata linearGradient radialGradient clipPath mask filter pattern marker view'.split(
    ' ',
  ),
)

/** Walks through a picture and makes the elements of a design from it, in artboard units. */
export class Drawer {
  readonly assets = new Map<string, ImportedAsset>()
  readonly lines: WordLine[] = []
  /** More pieces than a design takes were met, and the walk ended there. */
  isFull = false
  private count = 0
  private ids = 0
  private depth = 0
  private readonly groups: Groups

  constructor(
    private readonly source: DrawingSource,
    private readonly stem: string,
    private readonly onPiece: (count: number) => void,
  ) {
    this.groups = new Groups(this.newId, source.losses)
  }

  /** All that is in an element, seen through the box in which it is shown. */
  viewport(node: SvgNode, box: Box, around: Surroundings): readonly Element[] {
    const style = this.source.styles.of(node, around.style)
    const matrix = multiply(around.matrix, viewportMatrix(node, box))
    const children = this.children(node, { style, matrix, viewport: viewBoxOf(node) ?? box })
    if (/visible|auto/.test(node.attributes.get('overflow') ?? '')) return children
    const outline = rectangleOutline({ ...box, radii: [0, 0, 0, 0] })
    const path = mapPath(outline, (p) => apply(around.matrix, { x: p.x + box.x, y: p.y + box.y }))
    return this.groups.clipped(children, { path, rule: 'nonzero' })
  }

  private readonly newId = (): string => `${this.stem}-${++this.ids}`

  private children(node: SvgNode, around: Surroundings): readonly Element[] {
    return node.children.flatMap((child) => this.draw(child, around))
  }

  private draw(node: SvgNode, around: Surroundings): readonly Element[] {
    if (this.isFull || SILENT.has(node.name)) return []
    const style = this.source.styles.of(node, around.style)
    if (style.get('display') === 'none') return []
    const matrix = multiply(around.matrix, parseTransform(style.get('transform')))
    const [a, b, c, d, e, f] = matrix
    if (!(Math.abs(a * d - b * c) > 1e-12 && Number.isFinite(a * d - b * c + e + f))) return []
    if (++this.depth > DEEPEST) {
      this.depth--
      this.source.losses.leftOut('nesting')
      return []
    }
    const inner = { style, matrix, viewport: around.viewport }
    const parts = this.finished(node, this.parts(node, inner), inner)
    this.depth--
    return parts
  }

  private parts(node: SvgNode, inner: Surroundings): readonly Element[] {
    if (isShape(node)) return this.shape(node, inner)
    switch (node.name) {
      case 'g':
      case 'a':
        return this.groups.grouped(this.children(node, inner), nameOf(node))
      case 'switch':
        return node.children.slice(0, 1).flatMap((child) => this.draw(child, inner))
      case 'svg':
        return this.groups.grouped(this.viewport(node, frameOf(node, inner), inner), nameOf(node))
      case 'use':
        return this.copy(node, inner)
      case 'image':
        return isSeen(inner) ? this.counted(imageElement(node, this.newId(), inner, this.source, this.assets)) : []
      case 'text': {
        const { texts, lines } = textElements(node, inner, this.newId, this.source)
        this.lines.push(...lines)
        return this.groups.grouped(isSeen(inner) ? texts.flatMap((text) => this.counted(text)) : [], nameOf(node))
      }
      default:
        this.source.losses.leftOut('other')
        return []
    }
  }

  private shape(node: SvgNode, inner: Surroundings): readonly Element[] {
    const shape = measuredShape(node, inner.style, inner.viewport)
    if (shape === 'damaged') this.source.losses.leftOut('path')
    if (shape === null || shape === 'damaged' || !isSeen(inner)) return []
    const isMarked = ['start', 'mid', 'end'].some((end) => inner.style.get(`marker-${end}`)?.startsWith('url'))
    if (isMarked && !['rect', 'circle', 'ellipse'].includes(node.name)) this.source.losses.leftOut('marker')
    const element = shapeElement(shape, this.newId(), inner, this.source)
    return this.counted(element && { ...element, name: nameOf(node) })
  }

  private copy(use: SvgNode, inner: Surroundings): readonly Element[] {
    const target = referred(this.source.tree, use.attributes.get('href'))
    if (!target) return []
    const { viewport } = inner
    const x = lengthOf(use.attributes.get('x'), 0, viewport.width)
    const y = lengthOf(use.attributes.get('y'), 0, viewport.height)
    const there = { ...inner, matrix: multiply(inner.matrix, moved(x, y)) }
    const name = nameOf(use)
    if (target.name !== 'symbol' && target.name !== 'svg') return this.groups.grouped(this.draw(target, there), name)
    const side = (key: 'width' | 'height') =>
      lengthOf(use.attributes.get(key) ?? target.attributes.get(key), viewport[key], viewport[key])
    const box = { x: 0, y: 0, width: side('width'), height: side('height') }
    return this.groups.grouped(this.viewport(target, box, there), name === '' ? nameOf(target) : name)
  }

  /** Clipped, masked and faded as the element says, in this order (SVG 2, 3.6). */
  private finished(node: SvgNode, drawn: readonly Element[], inner: Surroundings): readonly Element[] {
    const { style } = inner
    const says = (name: string, nothing: string) => (style.get(name) ?? nothing) !== nothing && drawn.length > 0
    if (says('filter', 'none')) this.source.losses.leftOut('filter')
    if (says('mix-blend-mode', 'normal')) this.source.losses.leftOut('blend')
    let result = drawn
    if (says('clip-path', 'none')) result = this.cut(node, result, 'clip-path', inner)
    if (says('mask', 'none')) result = this.cut(node, result, 'mask', inner)
    return this.groups.faded(result, shareOf(style.get('opacity')))
  }

  private cut(
    node: SvgNode,
    drawn: readonly Element[],
    property: 'clip-path' | 'mask',
    inner: Surroundings,
  ): readonly Element[] {
    const { tree, losses } = this.source
    const value = inner.style.get(property)
    const cutter = referred(tree, value)
    const isRight = cutter?.name === (property === 'mask' ? 'mask' : 'clipPath')
    // A name that stands for nothing cuts nothing.
    if (!isRight && value?.startsWith('url(')) return drawn
    const units = cutter?.attributes.get(property === 'mask' ? 'maskContentUnits' : 'clipPathUnits')
    const matrix = units === 'objectBoundingBox' ? this.spaceOfBox(node, inner) : inner.matrix
    const again = cutter && isRight && cutter.attributes.has('clip-path') ? null : cutter
    const outline = again && matrix && clipOutline(again, { ...inner, matrix }, this.source)
    if (outline) return this.groups.clipped(drawn, outline)
    losses.leftOut(property === 'mask' ? 'mask' : 'clip')
    return drawn
  }

  private spaceOfBox(node: SvgNode, { style, matrix, viewport }: Surroundings): Matrix | null {
    const shape = isShape(node) ? measuredShape(node, style, viewport) : null
    const box = shape === null || shape === 'damaged' ? null : boundsOfPath(outlineOf(shape))
    return box && multiply(matrix, boxMatrix(box))
  }

  private counted(element: Element | null): readonly Element[] {
    if (!element) return []
    this.onPiece(++this.count)
    this.isFull = this.count > MOST_ELEMENTS
    return this.isFull ? [] : [element]
  }
}

function isSeen({ style }: Surroundings): boolean {
  return style.get('visibility') === 'visible'
}

/** Where a picture in a picture is shown. */
function frameOf(node: SvgNode, { style, viewport }: Surroundings): Box {
  const measure = (name: string, whole: number, first: number) =>
    lengthOf(style.get(name) ?? node.attributes.get(name), first, whole)
  return {
    x: measure('x', viewport.width, 0),
    y: measure('y', viewport.height, 0),
    width: measure('width', viewport.width, viewport.width),
    height: measure('height', viewport.height, viewport.height),
  }
}
