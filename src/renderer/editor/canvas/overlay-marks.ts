import type { Point } from '../../../core/design/geometry'

/** Both tones are drawn, so that a line shows on any artwork (window.md, colour tokens). */
export type OverlayColours = {
  readonly select: string
  readonly guide: string
  readonly guideWords: string
  readonly halo: string
  readonly dark: string
  /** What leaves the safe area. */
  readonly danger: string
  /** The rulers: ground, strokes and numbers. */
  readonly surface: string
  readonly line: string
  readonly text: string
}

const HALF = 4

/** A closed line in two tones. */
export function outline(
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
  twoTones(context, colours, width)
}

/** A straight line in two tones. */
export function line(context: CanvasRenderingContext2D, a: Point, b: Point, colours: OverlayColours, width = 1): void {
  context.beginPath()
  context.moveTo(a.x, a.y)
  context.lineTo(b.x, b.y)
  twoTones(context, colours, width)
}

/** A dashed circle, drawn where it lies in sight only. */
export function dashedCircle(
  context: CanvasRenderingContext2D,
  middle: Point,
  radius: number,
  colours: OverlayColours,
): void {
  context.save()
  context.setLineDash([5, 4])
  context.beginPath()
  context.arc(middle.x, middle.y, radius, 0, 2 * Math.PI)
  twoTones(context, colours, 1)
  context.restore()
}

function twoTones(context: CanvasRenderingContext2D, colours: OverlayColours, width: number): void {
  context.strokeStyle = colours.halo
  context.lineWidth = width + 2
  context.stroke()
  context.strokeStyle = colours.select
  context.lineWidth = width
  context.stroke()
}

/** A handle that sets a measure. */
export function square(context: CanvasRenderingContext2D, { x, y }: Point, colours: OverlayColours): void {
  context.beginPath()
  context.rect(x - HALF, y - HALF, 2 * HALF, 2 * HALF)
  mark(context, colours, colours.halo)
}

/** A handle that turns, or an end. */
export function knob(context: CanvasRenderingContext2D, { x, y }: Point, colours: OverlayColours): void {
  context.beginPath()
  context.arc(x, y, HALF + 1, 0, 2 * Math.PI)
  mark(context, colours, colours.halo)
}

/** A stop of a gradient in its colour. */
export function swatch(context: CanvasRenderingContext2D, { x, y }: Point, hex: string, colours: OverlayColours): void {
  const half = HALF + 2
  context.beginPath()
  context.rect(x - half, y - half, 2 * half, 2 * half)
  mark(context, colours, hex)
}

/** The handle of an anchor. */
export function diamond(context: CanvasRenderingContext2D, { x, y }: Point, colours: OverlayColours): void {
  const reach = HALF + 2
  context.beginPath()
  context.moveTo(x, y - reach)
  context.lineTo(x + reach, y)
  context.lineTo(x, y + reach)
  context.lineTo(x - reach, y)
  context.closePath()
  mark(context, colours, colours.select)
}

/** Words on a plate beside what they measure. */
export function tag(context: CanvasRenderingContext2D, { x, y }: Point, words: string, colours: OverlayColours): void {
  context.save()
  context.font = '600 12px "Atkinson Hyperlegible Next", sans-serif'
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const width = context.measureText(words).width + 14
  context.beginPath()
  context.roundRect(x - width / 2, y - 10, width, 20, 4)
  context.fillStyle = colours.select
  context.fill()
  context.fillStyle = colours.halo
  context.fillText(words, x, y + 0.5)
  context.restore()
}

function mark(context: CanvasRenderingContext2D, colours: OverlayColours, inside: string): void {
  context.fillStyle = inside
  context.strokeStyle = colours.dark
  context.lineWidth = 3.5
  context.stroke()
  context.fill()
  context.strokeStyle = inside === colours.halo ? colours.select : colours.halo
  context.lineWidth = 1.5
  context.stroke()
}
