import { gridCircles, gridPlaces, spokeStep } from '../../../core/design/snapping'
import { polar } from '../../../core/design/geometry'
import { aidsOf, type Grid } from '../../../core/design/scene'
import type { DesignerDesk } from '../session/desk'
import { toPixels, type View } from '../session/view'
import type { OverlayColours } from './overlay-marks'

/** Lines of a grid nearer to each other than this, in pixels, would only be a grey area. */
const LEAST_APART_PX = 5
const FAINT = 0.35

/** Grid and guides, for the eye alone: no export knows them (designer.md G4). */
export function drawAids(context: CanvasRenderingContext2D, desk: DesignerDesk, colours: OverlayColours): void {
  const scene = desk.live.store.getState().scene ?? desk.editor.store.getState().scene
  const { view, room } = desk.view.store.getState()
  const { rulers, grid: isGridShown } = desk.aids.getState()
  const { guides, grid } = aidsOf(scene)
  context.save()
  context.strokeStyle = colours.guide
  context.lineWidth = 1
  if (isGridShown) {
    context.globalAlpha = FAINT
    context.beginPath()
    if (grid.kind === 'square') squares(context, grid, scene.artboard.size, view)
    else ringsAndSpokes(context, grid, scene.artboard.size, view)
    context.stroke()
    context.globalAlpha = 1
  }
  for (const { axis, at, locked } of rulers ? guides : []) {
    const { x, y } = toPixels(view, { x: at, y: at })
    context.setLineDash(locked ? [2, 4] : [])
    context.beginPath()
    if (axis === 'x') straight(context, sharp(x), 0, sharp(x), room.height)
    else straight(context, 0, sharp(y), room.width, sharp(y))
    context.stroke()
  }
  context.restore()
}

function squares(context: CanvasRenderingContext2D, grid: Grid, size: number, view: View): void {
  const every = Math.max(1, Math.ceil(LEAST_APART_PX / (grid.step * view.zoom)))
  const [start, end] = [toPixels(view, { x: 0, y: 0 }), toPixels(view, { x: size, y: size })]
  for (const [i, at] of gridPlaces(grid, size).entries()) {
    if (i % every !== 0) continue
    const { x, y } = toPixels(view, { x: at, y: at })
    straight(context, sharp(x), start.y, sharp(x), end.y)
    straight(context, start.x, sharp(y), end.x, sharp(y))
  }
}

function ringsAndSpokes(context: CanvasRenderingContext2D, grid: Grid, size: number, view: View): void {
  const centre = toPixels(view, { x: size / 2, y: size / 2 })
  for (const { radius } of gridCircles(grid, size)) {
    context.moveTo(centre.x + radius * view.zoom, centre.y)
    context.arc(centre.x, centre.y, radius * view.zoom, 0, 2 * Math.PI)
  }
  for (let i = 0; i < grid.spokes; i++) {
    const end = polar((size / 2) * view.zoom, i * spokeStep(grid), centre)
    straight(context, centre.x, centre.y, end.x, end.y)
  }
}

function straight(context: CanvasRenderingContext2D, x: number, y: number, toX: number, toY: number): void {
  context.moveTo(x, y)
  context.lineTo(toX, toY)
}

/** On the middle of a pixel, so that a thin line is sharp. */
function sharp(pixel: number): number {
  return Math.round(pixel) + 0.5
}
