import type { Tool } from './tool'

/** Moves the view, never the design. */
export const handTool: Tool = {
  cursor: 'grab',
  down(from, { pan }) {
    let last = from.pixels
    return {
      move({ pixels }) {
        pan(pixels.x - last.x, pixels.y - last.y)
        last = pixels
      },
      up: () => undefined,
      cancel: () => undefined,
    }
  },
}
