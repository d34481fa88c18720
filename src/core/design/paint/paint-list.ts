import type { Matrix } from '../geometry/matrix'
import type { Problem } from '../../foundation/problem'

/** Hex in capitals and 0–1. */
export type PaintStop = { readonly at: number; readonly colour: string; readonly opacity: number }

/** What colours an area or a line; gradients in the units of the path they colour. */
export type PaintColour =
  | { readonly kind: 'solid'; readonly colour: string; readonly opacity: number }
  | {
      readonly kind: 'linear'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly stops: readonly PaintStop[]
    }
  | {
      readonly kind: 'radial'
      readonly cx: number
      readonly cy: number
      readonly r: number
      readonly stops: readonly PaintStop[]
    }

/** A line along the middle of a path. */
export type PaintStroke = {
  readonly colour: PaintColour
  readonly width: number
  readonly cap: 'butt' | 'round' | 'square'
  readonly join: 'miter' | 'round' | 'bevel'
  readonly miterLimit: number
  readonly dash: readonly number[]
  readonly dashOffset: number
}

/** Path data of M, L, Q, C and Z in absolute units. */
export type PaintPath = {
  readonly op: 'path'
  readonly d: string
  readonly rule: 'nonzero' | 'evenodd'
  readonly fill: PaintColour | null
  readonly stroke: PaintStroke | null
}

/** The part of a picture named by `crop` (shares of it), stretched over a box. */
export type PaintPicture = {
  readonly op: 'picture'
  readonly asset: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/**
 * Operations that are drawn as one picture: clipped (in their own units), then laid on what is below at an opacity of 0–1.
 */
export type PaintGroup = {
  readonly op: 'group'
  /** The element that this is the drawing of; null for a part of one. */
  readonly element: string | null
  readonly transform: Matrix | null
  readonly opacity: number
  readonly clip: { readonly d: string; readonly rule: 'nonzero' | 'evenodd' } | null
  /** Not null: a shadow, blurred by this standard deviation in units (0 is sharp). */
  readonly shadow: number | null
  readonly ops: readonly PaintOp[]
}

export type PaintOp = PaintPath | PaintPicture | PaintGroup

/** All that is drawn, lowest first: the canvas and the SVG draw this and nothing else. */
export type PaintList = {
  /** Side of the square artboard, in units. */
  readonly size: number
  readonly ops: readonly PaintOp[]
  /** What could not be drawn as wished: text-overflow, arc-overflow, missing-font, missing-glyph, missing-icon, missing-picture. */
  readonly problems: readonly Problem[]
  /** Font files that must be loaded before this list is final (names of the catalog). */
  readonly wantedFonts: readonly string[]
}
