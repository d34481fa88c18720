import type { Point } from '../../../core/design/geometry'
import type { Translate } from '../../strings/strings'
import type { DesignerDesk } from '../session/desk'
import type { Editor } from '../session/editor'
import type { Live } from '../session/live'
import type { View } from '../session/view'
import type { Writing } from '../session/writing'

/** Where the pointer is and what is held beside it. */
export type Place = {
  readonly units: Point
  readonly pixels: Point
  readonly shift: boolean
  readonly alt: boolean
  /** Ctrl, or ⌘ on a Mac. */
  readonly mod: boolean
  /** The space bar. */
  readonly space: boolean
  /** 2 on a double click. */
  readonly clicks: number
}

/** From a press to its release. A cancelled gesture leaves everything as it was. */
export type Gesture = {
  readonly move: (place: Place) => void
  readonly up: (place: Place) => void
  readonly cancel: () => void
}

/** What a tool works on. */
export type Bench = {
  readonly desk: DesignerDesk
  readonly editor: Editor
  readonly live: Live
  readonly writing: Writing
  readonly view: () => View
  readonly pan: (dx: number, dy: number) => void
  readonly t: Translate
  /** Goes to the row of a field in the form. */
  readonly showField: (key: string) => void
}

/** A tool is a small machine: a press begins a gesture, or does nothing. */
export type Tool = {
  readonly cursor: string
  readonly down: (place: Place, bench: Bench) => Gesture | null
  /** @returns the pointer to show, where it is not always the same */
  readonly hover?: (place: Place, bench: Bench) => string
}

/** A press becomes a drag after this many pixels, so that a click never nudges (designer.md M1). */
const DRAG_FROM_PX = 3

/** Visible ink is hit this many pixels beside it (designer.md S1). */
export const TOLERANCE_PX = 4

/** Whether the pointer has gone far enough from where it was pressed to be dragging. */
export function isDrag(from: Place, to: Place): boolean {
  return Math.hypot(to.pixels.x - from.pixels.x, to.pixels.y - from.pixels.y) >= DRAG_FROM_PX
}

/** A press that becomes a gesture once it has moved far enough; else it was a click. */
export function afterSlop(from: Place, begin: () => Gesture, clicked: () => void): Gesture {
  let gesture: Gesture | null = null
  return {
    move(place) {
      if (!gesture && isDrag(from, place)) gesture = begin()
      gesture?.move(place)
    },
    up: (place) => (gesture ? gesture.up(place) : clicked()),
    cancel: () => gesture?.cancel(),
  }
}
