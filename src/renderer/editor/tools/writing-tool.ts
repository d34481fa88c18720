import { frameOf } from '../session/frames'
import { caretHit, offsetUnder } from '../session/caret-places'
import type { Bench, Gesture, Place } from './tool'

/**
 * A press while words are written: in them it moves the caret and a drag chooses letters, a double click chooses a word; beside
 * them it ends the writing (designer.md X1).
 * @returns null where the press was beside them
 */
export function writingGesture(place: Place, { editor, writing, t }: Bench): Gesture | null {
  const element = writing.element()
  const frame = element && frameOf(editor.store.getState().scene, element.id)
  if (!element || !frame || !caretHit(frame, place.units, editor.materials)) {
    writing.end(t('editor.act.removeEmpty'))
    return null
  }
  const at = offsetUnder(frame, place.units, editor.materials)
  const word = place.clicks === 2 ? wordAround(element.text, at) : null
  const fixed = word?.from ?? (place.shift ? writing.store.getState().fixed : at)
  writing.place(fixed, word?.to ?? at)
  return {
    move: (to) => writing.place(fixed, offsetUnder(frame, to.units, editor.materials)),
    up: () => undefined,
    cancel: () => undefined,
  }
}

/** The word at an offset. */
function wordAround(text: string, offset: number): { readonly from: number; readonly to: number } {
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text))
    if (index + segment.length >= offset) return { from: index, to: index + segment.length }
  return { from: text.length, to: text.length }
}
