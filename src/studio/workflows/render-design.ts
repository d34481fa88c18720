import type { Input } from '../workspace/input'

export type RenderDesignRequest = {
  readonly design: Input
  /** Ends in `.svg` or `.png`, which decides the format. */
  readonly out: string
  /** Side of the picture in pixels; 600 unless told. */
  readonly sizePx?: number
}
export type RenderDesignReport = { readonly width: number; readonly height: number; readonly bytes: number }
