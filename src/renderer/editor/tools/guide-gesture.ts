import { aidsOf, type GuideLine } from '../../../core/design/scene'
import { guideAdded, guideChanged, guidePlace } from '../session/guiding'
import { isRuler, rulerAt } from '../session/ruler'
import { REACH_PX, snapLines, wayToLine } from '../session/snapping'
import type { Bench, Gesture, Place } from './tool'

/** Guides are taken hold of within this many pixels. */
const GRAB_PX = 3

/** A guide that is dragged: a new one, or one of the design by its place in the list. */
type Dragged = { readonly axis: 'x' | 'y'; readonly index: number | null }

/** Whether a ruler is shown there; the corner where both meet belongs to none. */
export function isOnRuler({ aids, mode }: Bench['desk'], { pixels }: Pick<Place, 'pixels'>): boolean {
  return aids.getState().rulers && mode.getState().mode === 'full' && isRuler(pixels)
}

/** Drags a guide out of a ruler. @returns null beside the rulers */
export function newGuideGesture(place: Place, bench: Bench): Gesture | null {
  const axis = bench.desk.aids.getState().rulers ? rulerAt(place.pixels) : null
  return axis && guideGesture({ axis, index: null }, bench)
}

/** Drags a guide that is there, unless it is locked; back on a ruler it goes away. @returns null beside all guides */
export function oldGuideGesture(place: Place, bench: Bench): Gesture | null {
  const index = guideUnder(place, bench)
  const guide = index === null ? null : aidsOf(bench.editor.store.getState().scene).guides[index]
  return guide ? guideGesture({ axis: guide.axis, index }, bench) : null
}

/** The pointer over a ruler or a guide; null beside them. */
export function guideCursor(place: Place, bench: Bench): string | null {
  const { scene } = bench.editor.store.getState()
  const ruler = bench.desk.aids.getState().rulers ? rulerAt(place.pixels) : null
  const index = guideUnder(place, bench)
  const axis = ruler ?? (index === null ? null : aidsOf(scene).guides[index]?.axis)
  return axis ? (axis === 'x' ? 'col-resize' : 'row-resize') : null
}

function guideUnder({ units }: Place, { desk, editor, view }: Bench): number | null {
  if (!desk.aids.getState().rulers) return null
  const isNear = ({ axis, at, locked }: GuideLine) => !locked && Math.abs(units[axis] - at) * view().zoom <= GRAB_PX
  const index = aidsOf(editor.store.getState().scene).guides.findLastIndex(isNear)
  return index === -1 ? null : index
}

function guideGesture({ axis, index }: Dragged, { editor, live, view, t }: Bench): Gesture {
  const { scene, entered } = editor.store.getState()
  const lines = snapLines(scene, entered, [])[axis]
  const placeOf = ({ units, mod }: Place) => {
    const at = units[axis]
    const box = { x: at, y: at, width: 0, height: 0 }
    const way = mod ? null : wayToLine(box, lines, axis, REACH_PX / view().zoom)
    return way === null ? guidePlace(at, view().zoom) : at + way
  }
  const editTo = (place: Place) => {
    const at = placeOf(place)
    return index === null ? guideAdded(scene, { axis, at, locked: false }) : guideChanged(scene, index, { at })
  }
  return {
    move(place) {
      const words = `${axis.toUpperCase()} ${Math.round(placeOf(place) * 10) / 10}`
      live.preview(editTo(place), { label: { at: place.pixels, words } })
    },
    up(place) {
      live.clear()
      const isBack = isRuler(place.pixels)
      if (!isBack)
        editor.act(editTo(place), { label: t(index === null ? 'editor.act.addGuide' : 'editor.act.moveGuide') })
      else if (index !== null) editor.act(guideChanged(scene, index, null), { label: t('editor.act.removeGuide') })
    },
    cancel: live.clear,
  }
}
