import { useRef, type PointerEvent, type WheelEvent } from 'react'
import type { Translate } from '../../strings/strings'
import type { DesignerDesk } from '../session/desk'
import { panned, toUnits, zoomedTo } from '../session/view'
import { allTools } from '../tools/all-tools'
import { cropGesture } from '../tools/crop-gesture'
import { fieldTool } from '../tools/field-tool'
import { guideCursor, isOnRuler, newGuideGesture } from '../tools/guide-gesture'
import { handTool } from '../tools/hand-tool'
import type { Bench, Gesture, Place, Tool } from '../tools/tool'
import { writingGesture } from '../tools/writing-tool'
import { useAltKey, useSpaceBar } from './use-held-keys'

const DOUBLE_CLICK_MS = 400
const LINE_PX = 16

/** The tool that the pointer works with: in the simple form of the designer a click goes to the form. */
export function toolOf(desk: DesignerDesk): Tool {
  return desk.mode.getState().mode === 'simple' ? fieldTool : allTools[desk.tool.getState().tool]
}

/** Hands the pointer to the tool in use: a press begins its gesture, Esc cancels it; the middle button and the wheel move the view. */
export function usePointer(desk: DesignerDesk, t: Translate, showField: (key: string) => void) {
  const gesture = useRef<Gesture | null>(null)
  const lastPress = useRef({ at: 0, x: 0, y: 0 })
  const space = useSpaceBar()
  const over = useRef<Place | null>(null)
  const view = () => desk.view.store.getState().view
  const { editor, live, writing } = desk
  const bench: Bench = { desk, editor, live, writing, view, pan: desk.view.pan, t, showField }

  const placeOf = (event: PointerEvent<HTMLElement>, clicks: number): Place => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const pixels = { x: event.clientX - left, y: event.clientY - top }
    const { shiftKey: shift, altKey: alt } = event
    const mod = event.ctrlKey || event.metaKey
    return { pixels, units: toUnits(view(), pixels), shift, alt, mod, space: space.current, clicks }
  }

  const begin = (event: PointerEvent<HTMLElement>, clicks: number): Gesture | null => {
    const at = placeOf(event, clicks)
    if (event.button === 1 || at.space) return handTool.down(at, bench)
    if (isOnRuler(desk, at)) return newGuideGesture(at, bench)
    if (desk.crop.store.getState().id !== null) return cropGesture(at, bench) ?? toolOf(desk).down(at, bench)
    const inWords = writing.store.getState().id === null ? null : writingGesture(at, bench)
    return inWords ?? toolOf(desk).down(at, bench)
  }

  // Distances come and go with Alt, also while the pointer rests (designer.md G2).
  useAltKey((alt) => {
    const isFree = !gesture.current && writing.store.getState().id === null
    if (over.current && isFree) toolOf(desk).hover?.({ ...over.current, alt }, bench)
  })

  return {
    bench,
    cancel: (): boolean => {
      const running = gesture.current
      running?.cancel()
      gesture.current = null
      return running !== null
    },
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button > 1) return
        const { at, x, y } = lastPress.current
        const again = event.timeStamp - at < DOUBLE_CLICK_MS && Math.hypot(event.clientX - x, event.clientY - y) < 4
        lastPress.current = { at: again ? 0 : event.timeStamp, x: event.clientX, y: event.clientY }
        event.currentTarget.setPointerCapture(event.pointerId)
        gesture.current = begin(event, again ? 2 : 1)
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const place = placeOf(event, 0)
        over.current = place
        if (gesture.current) gesture.current.move(place)
        else if (writing.store.getState().id === null) {
          const onRuler = isOnRuler(desk, place) ? guideCursor(place, bench) : null
          const cursor = place.space
            ? handTool.cursor
            : (onRuler ?? toolOf(desk).hover?.(place, bench) ?? toolOf(desk).cursor)
          event.currentTarget.style.cursor = cursor
        }
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        gesture.current?.up(placeOf(event, 0))
        gesture.current = null
      },
      onPointerCancel() {
        gesture.current?.cancel()
        gesture.current = null
      },
      onPointerLeave: () => {
        over.current = null
        if (gesture.current) return
        live.hover(null)
        live.measure([])
        desk.pen.point(null)
      },
      onWheel(event: WheelEvent<HTMLElement>) {
        const { left, top } = event.currentTarget.getBoundingClientRect()
        const pixels = (delta: number) => (event.deltaMode === 1 ? delta * LINE_PX : delta)
        if (desk.crop.store.getState().id !== null) desk.crop.zoomBy(Math.exp(-pixels(event.deltaY) / 300))
        else if (event.ctrlKey || event.metaKey) {
          const at = { x: event.clientX - left, y: event.clientY - top }
          desk.view.set(zoomedTo(view(), view().zoom * Math.exp(-pixels(event.deltaY) / 300), at))
        } else if (event.shiftKey) desk.view.set(panned(view(), -pixels(event.deltaY), 0))
        else desk.view.set(panned(view(), -pixels(event.deltaX), -pixels(event.deltaY)))
      },
    },
  }
}
