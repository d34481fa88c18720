import type { Box, Point } from '../../../core/design/geometry'
import type { Place } from './tool'

/** The box that a drag draws: Shift makes it square, Alt grows it about its start, the space bar carries it along. */
export function drawnBox(from: Pick<Place, 'units'>): (place: Pick<Place, 'units' | 'shift' | 'alt' | 'space'>) => Box {
  let start: Point = from.units
  let last: Point = from.units
  return ({ units, shift, alt, space }) => {
    if (space) start = { x: start.x + units.x - last.x, y: start.y + units.y - last.y }
    last = units
    const [dx, dy] = [units.x - start.x, units.y - start.y]
    const longer = Math.max(Math.abs(dx), Math.abs(dy))
    const width = shift ? longer * (Math.sign(dx) || 1) : dx
    const height = shift ? longer * (Math.sign(dy) || 1) : dy
    const corner = alt ? { x: start.x - width, y: start.y - height } : start
    const [w, h] = alt ? [2 * width, 2 * height] : [width, height]
    return {
      x: Math.min(corner.x, corner.x + w),
      y: Math.min(corner.y, corner.y + h),
      width: Math.abs(w),
      height: Math.abs(h),
    }
  }
}
