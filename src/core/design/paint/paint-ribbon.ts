import { layoutArc } from '../layout/arc-layout'
import { arcOutline } from '../layout/arc-outline'
import { lineOutline } from '../layout/glyph-outlines'
import type { FontReport } from '../layout/shaped-line'
import { layoutText } from '../layout/text-layout'
import type { TextShaper } from '../layout/text-shaper'
import type { Path } from '../geometry/path'
import { mapPath } from '../geometry/path'
import type { Theme } from '../scene/colour'
import type { ElementOf } from '../scene/element'
import type { Fill } from '../scene/fill'
import { bendCentre, ribbonParts } from '../shapes/ribbon'
import { darker, hexOf } from './colours'
import type { PaintOp } from './paint-list'
import { fillOps, paintShape, strokeOp } from './paint-shape'

/** Words set, and how that went. */
export type SetWords = { readonly path: Path; readonly fits: boolean; readonly report: FontReport }

/** Tails, folds, band and label; outside strokes run round the whole silhouette, below everything. */
export function paintRibbon(ribbon: ElementOf<'ribbon'>, label: SetWords | null, theme: Theme): PaintOp[] {
  const { fills, strokes } = ribbon
  const box = { x: 0, y: 0, width: ribbon.width, height: ribbon.height }
  const parts = ribbonParts(ribbon)
  const first = fills.find((fill) => fill.kind === 'solid')
  const back = ribbon.back ? hexOf(ribbon.back, theme) : darker(first ? hexOf(first.colour, theme) : theme.accent)
  const fold = ribbon.foldColour ? hexOf(ribbon.foldColour, theme) : darker(back)
  const piece = (path: Path, own: readonly Fill[]) => ({
    path,
    rule: 'nonzero' as const,
    box,
    fills: own,
    strokes,
    theme,
  })
  const outside = strokes.filter(({ align }) => align === 'outside')
  const edges = strokes.filter(({ align }) => align !== 'outside')
  const whole = [...parts.tails.flat(), ...parts.band]
  return [
    ...outside.map((stroke) => strokeOp(piece(whole, [solid(back)]), stroke)),
    ...parts.tails.flatMap((path) => paintShape({ ...piece(path, [solid(back)]), strokes: edges })),
    ...parts.folds.flatMap((path) => fillOps(piece(path, [solid(fold)]))),
    ...paintShape({ ...piece(parts.band, fills), strokes: edges }),
    ...(label && ribbon.label ? fillOps(piece(label.path, ribbon.label.fills)) : []),
  ]
}

/** The words of a ribbon along its middle, fitted between its ends. */
export function ribbonWords(ribbon: ElementOf<'ribbon'>, shaper: TextShaper): SetWords | null {
  const { label, width, height, bend } = ribbon
  if (!label) return null
  const { text, style, padding, minSize, minTracking } = label
  const room = Math.max(1, width - 2 * padding)
  const centre = bendCentre(ribbon)
  if (!centre) {
    const fit = { minSize, minTracking, maxLines: 1 }
    const align = { align: 'center', valign: 'middle', balance: false } as const
    const layout = layoutText({ text, style, sizing: 'auto', ...align, fit, width: room, height }, shaper)
    const path = layout.lines.flatMap((line) =>
      mapPath(lineOutline(line.shaped, line.placed, layout.size), ({ x, y }) => ({
        x: x + line.x + padding,
        y: y + line.baseline,
      })),
    )
    return { path, fits: layout.fits, report: layout.report }
  }
  const radius = Math.abs(bend)
  const maxSweep = Math.min(360, (room / radius) * (180 / Math.PI))
  const upward = bend > 0
  const layout = layoutArc(
    {
      text,
      style,
      anchor: upward ? 0 : 180,
      align: 'middle',
      side: upward ? 'outside' : 'inside',
      fit: { minSize, minTracking, maxSweep },
      width: 2 * radius,
    },
    shaper,
  )
  return { path: arcOutline(layout, centre), fits: layout.fits, report: layout.report }
}

function solid(colour: string): Fill {
  return { kind: 'solid', colour, opacity: 100 }
}
