import { boundsOfElements } from '../../../core/design/paint'
import { boxAround, type Box } from '../../../core/design/geometry'
import { groupOf } from '../../../core/design/edits'
import type { Bench, Gesture, Place } from './tool'

/** Chooses what a box touches, with Alt only what lies wholly inside; Shift adds; locked and hidden ones never (designer.md S3). */
export function marqueeGesture(from: Place, { editor, live }: Bench): Gesture {
  const { scene, list, entered, selection } = editor.store.getState()
  const bounds = boundsOfElements(list)
  const parent = entered === null ? null : groupOf(scene.elements, entered)
  const within = (parent?.children ?? scene.elements).filter(({ locked, hidden }) => !locked && !hidden)
  const boxTo = (place: Place): Box => boxAround([from.units, place.units]) ?? { ...from.units, width: 0, height: 0 }
  return {
    move: (place) => live.marquee(boxTo(place)),
    up: (place) => {
      live.clear()
      const box = boxTo(place)
      const taken = within.filter(({ id }) => {
        const bound = bounds.get(id)
        return bound !== undefined && (place.alt ? isInside(bound, box) : touches(bound, box))
      })
      const ids = taken.map(({ id }) => id)
      editor.select(place.shift ? [...new Set([...selection, ...ids])] : ids)
    },
    cancel: live.clear,
  }
}

function touches(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}
