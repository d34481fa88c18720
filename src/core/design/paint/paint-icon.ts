import type { Path } from '../geometry/path'
import { mapPath } from '../geometry/path'
import { parsePathData } from '../geometry/path-data'
import type { Theme } from '../scene/colour'
import type { ElementOf } from '../scene/element'
import type { Fill } from '../scene/fill'
import type { IconDrawing } from './materials'
import type { PaintOp } from './paint-list'
import { fillOps, paintShape, partOf, strokeOp } from './paint-shape'

type Icon = ElementOf<'icon'>
type Layer = IconDrawing['layers'][number]

/** An icon in the largest square of its box, each layer in its tone. */
export function paintIcon(icon: Icon, drawing: IconDrawing, theme: Theme): PaintOp[] {
  const box = { x: 0, y: 0, width: icon.width, height: icon.height }
  const scale = Math.min(icon.width, icon.height) / drawing.size
  const shared = { rule: 'nonzero', box, theme, strokes: [] } as const
  const layers = drawing.layers.flatMap((layer): PaintOp[] => {
    const fills = [toneOf(icon.tones, layer)].filter((fill) => fill !== undefined)
    const path = scaledLayer(layer, icon, drawing)
    const first = fills[0]
    if (layer.stroke && first) {
      const { width, cap, join } = layer.stroke
      const line = { fill: first, width: width * scale, align: 'centre', cap, join } as const
      return [strokeOp({ ...shared, path, fills: [] }, { ...line, miterLimit: 10, dash: [], dashOffset: 0 })]
    }
    const ops = fillOps({ ...shared, rule: layer.rule ?? 'nonzero', path, fills })
    return icon.tones[layer.tone] || layer.faint === undefined ? ops : [partOf(ops, { opacity: layer.faint / 100 })]
  })
  const outline = iconOutline(icon, drawing)
  const around = (align: 'outside' | 'other') =>
    paintShape({
      ...shared,
      path: outline,
      fills: [],
      strokes: icon.strokes.filter((stroke) => (stroke.align === 'outside') === (align === 'outside')),
    })
  return [...around('outside'), ...layers, ...around('other')]
}

/** All layers of an icon as one outline, in units of its box. */
export function iconOutline(icon: Icon, drawing: IconDrawing): Path {
  return drawing.layers.flatMap((layer) => scaledLayer(layer, icon, drawing))
}

function toneOf(tones: readonly Fill[], layer: Layer): Fill | undefined {
  return tones[layer.tone] ?? (layer.faint === undefined ? tones.at(-1) : tones[0])
}

function scaledLayer(layer: Layer, icon: Icon, { size }: IconDrawing): Path {
  const side = Math.min(icon.width, icon.height)
  const scale = side / size
  const [left, top] = [(icon.width - side) / 2, (icon.height - side) / 2]
  return mapPath(parsePathData(layer.d) ?? [], ({ x, y }) => ({ x: x * scale + left, y: y * scale + top }))
}
