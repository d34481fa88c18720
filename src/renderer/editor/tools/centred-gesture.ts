import { spaceOf } from '../../../core/design/edits'
import { apply, IDENTITY, multiply } from '../../../core/design/geometry'
import { placementOf } from '../../../core/design/paint'
import { withRoundRadius } from '../../../core/design/round'
import { circlesOf, isRound, radiusHold } from '../../../core/design/snapping'
import type { Edit, Element } from '../../../core/design'
import { REACH_PX } from '../session/snapping'
import type { Bench, Gesture, Place } from './tool'

/** Whether a drag of an element changes its radius only. */
export function isKeptOnCentre(element: Element | null): element is Element {
  return element !== null && element.keepCentred && isRound(element) && !element.locked
}

/** Drags the radius of what is kept on its centre; radii of others hold it unless Ctrl frees it (designer.md G3). */
export function centredGesture(from: Place, element: Element, { editor, live, view, t }: Bench): Gesture {
  const { scene } = editor.store.getState()
  const { id, width, height } = element
  const space = multiply(spaceOf(scene, id) ?? IDENTITY, placementOf(element))
  const centre = apply(space, { x: width / 2, y: height / 2 })
  const circles = circlesOf(scene, [id])
  const away = ({ units }: Place) => Math.hypot(units.x - centre.x, units.y - centre.y)
  const radiusTo = (place: Place) => {
    const free = Math.max(1, width / 2 + away(place) - away(from))
    const hold = place.mod ? null : radiusHold(centre, free, circles, REACH_PX / view().zoom)
    return { radius: hold?.radius ?? Math.round(free * 10) / 10, hold }
  }
  const editTo = (place: Place): Edit => ({
    kind: 'replace',
    id,
    element: withRoundRadius(element, radiusTo(place).radius),
  })
  return {
    move(place) {
      const { radius, hold } = radiusTo(place)
      const words = t('editor.radiusIs', { radius: Math.round(radius * 10) / 10 })
      const polar = hold && { at: place.units, circle: hold, angle: null }
      live.preview(editTo(place), { polar, label: { at: place.pixels, words } })
    },
    up(place) {
      live.clear()
      editor.act(editTo(place), { label: t('editor.act.radius') })
    },
    cancel: live.clear,
  }
}
