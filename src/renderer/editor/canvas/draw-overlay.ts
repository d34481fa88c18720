import type { Box, Point } from '../../../core/design/geometry'
import type { Scene } from '../../../core/design'
import { cornersOf, frameOf, handleAt, HANDLES, knobAt, type Frame } from '../session/frames'
import { toPixels, type View } from '../session/view'

/** What the editor draws over the artwork, never part of it. */
export type Overlay = {
  readonly scene: Scene
  readonly selection: readonly string[]
  readonly hovered: string | null
  readonly marquee: Box | null
  readonly view: View
  readonly colours: OverlayColours
  /** Handles are in the way while something is dragged. */
  readonly busy: boolean
}

/** Both tones are drawn, so that a line shows on any artwork (window.md, colour tokens). */
export type OverlayColours = { readonly select: string; readonly halo: string; readonly dark: string }

const HALF = 4

/** Outlines, handles and the choosing box, in pixels of the canvas: they keep their size at any zoom. */
export function drawOverlay(context: CanvasRenderingContext2D, overlay: Overlay): void {
  const { scene, selection, hovered, marquee, view, colours, busy } = overlay
  const frames = selection.flatMap((id) => frameOf(scene, id) ?? [])
  const over = hovered === null || selection.includes(hovered) ? null : frameOf(scene, hovered)
  if (over && !busy) outline(context, cornersOf(over, view), colours, 1)
  for (const frame of frames) outline(context, cornersOf(frame, view), colours, 1.5)
  const [only] = frames
  if (frames.length === 1 && only && !busy && !only.element.locked) grips(context, only, view, colours)
  if (marquee) box(context, marquee, view, colours)
}

function outline(
  context: CanvasRenderingContext2D,
  corners: readonly Point[],
  colours: OverlayColours,
  width: number,
): void {
  context.beginPath()
  for (const [i, { x, y }] of corners.entries()) {
    if (i === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  }
  context.closePath()
  context.strokeStyle = colours.halo
  context.lineWidth = width + 2
  context.stroke()
  context.strokeStyle = colours.select
  context.lineWidth = width
  context.stroke()
}

function grips(context: CanvasRenderingContext2D, frame: Frame, view: View, colours: OverlayColours): void {
  const knob = knobAt(frame, view)
  const top = handleAt(frame, { x: 0, y: -1 }, view)
  outline(context, [top, knob], colours, 1)
  for (const handle of HANDLES) grip(context, handleAt(frame, handle, view), colours, false)
  grip(context, knob, colours, true)
}

function grip(context: CanvasRenderingContext2D, { x, y }: Point, colours: OverlayColours, round: boolean): void {
  context.beginPath()
  if (round) context.arc(x, y, HALF + 1, 0, 2 * Math.PI)
  else context.rect(x - HALF, y - HALF, 2 * HALF, 2 * HALF)
  context.fillStyle = colours.halo
  context.strokeStyle = colours.dark
  context.lineWidth = 3.5
  context.stroke()
  context.fill()
  context.strokeStyle = colours.select
  context.lineWidth = 1.5
  context.stroke()
}

function box(context: CanvasRenderingContext2D, marquee: Box, view: View, colours: OverlayColours): void {
  const { x, y } = toPixels(view, marquee)
  const [width, height] = [marquee.width * view.zoom, marquee.height * view.zoom]
  outline(
    context,
    [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
    ],
    colours,
    1,
  )
}
