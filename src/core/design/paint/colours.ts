import type { Box } from '../geometry/box'
import type { Colour, Theme } from '../scene/colour'
import type { Fill } from '../scene/fill'
import type { PaintColour } from './paint-list'

/** A colour of a scene as hex. */
export function hexOf(colour: Colour, theme: Theme): string {
  switch (colour) {
    case 'deep':
    case 'base':
    case 'light':
    case 'accent':
    case 'paper':
      return theme[colour]
    default:
      return colour
  }
}

/** A fill as the list names it, its gradient laid over a box. */
export function paintColour(fill: Fill, box: Box, theme: Theme): PaintColour {
  if (fill.kind === 'solid') return { kind: 'solid', colour: hexOf(fill.colour, theme), opacity: fill.opacity / 100 }
  const stops = [...fill.stops]
    .sort((a, b) => a.at - b.at)
    .map(({ at, colour, opacity }) => ({ at: at / 100, colour: hexOf(colour, theme), opacity: opacity / 100 }))
  const x = (share: number) => box.x + share * box.width
  const y = (share: number) => box.y + share * box.height
  if (fill.kind === 'linear')
    return { kind: 'linear', x1: x(fill.from.x), y1: y(fill.from.y), x2: x(fill.to.x), y2: y(fill.to.y), stops }
  const r = fill.radius * Math.max(box.width, box.height)
  return { kind: 'radial', cx: x(fill.centre.x), cy: y(fill.centre.y), r, stops }
}

/** Whether nothing shows through. */
export function isOpaque(fill: Fill): boolean {
  return fill.kind === 'solid' ? fill.opacity === 100 : fill.stops.every(({ opacity }) => opacity === 100)
}

/** One tone darker, for the back of a ribbon: 30 % towards black. */
export function darker(hex: string): string {
  const part = (at: number) => Math.round(Number.parseInt(hex.slice(at, at + 2), 16) * 0.7)
  return `#${[1, 3, 5].map((at) => part(at).toString(16).padStart(2, '0')).join('')}`.toUpperCase()
}
