import { useRef, type PointerEvent, type WheelEvent } from 'react'
import type { Translate } from '../../strings/strings'
import type { DesignerDesk } from '../session/desk'
import { panned, toUnits, zoomedTo } from '../session/view'
import { allTools } from '../tools/all-tools'
import { handTool } from '../tools/hand-tool'
import type { Bench, Gesture, Place } from '../tools/tool'

const DOUBLE_CLICK_MS = 400
const LINE_PX = 16

/** Hands the pointer to the tool in use: a press begins its gesture, Esc cancels it; the middle button and the wheel move the view. */
export function usePointer(desk: DesignerDesk, t: Translate) {
  const gesture = useRef<Gesture | null>(null)
  const lastPress = useRef({ at: 0, x: 0, y: 0 })
  const view = () => desk.view.store.getState().view
  const bench: Bench = { editor: desk.editor, live: desk.live, view, pan: desk.view.pan, t }
  const tool = () => allTools[desk.tool.getState().tool]

  const placeOf = (event: PointerEvent<HTMLElement>, clicks: number): Place => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const pixels = { x: event.clientX - left, y: event.clientY - top }
    const { shiftKey: shift, altKey: alt } = event
    return { pixels, units: toUnits(view(), pixels), shift, alt, mod: event.ctrlKey || event.metaKey, clicks }
  }

  return {
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
        const used = event.button === 1 ? handTool : tool()
        gesture.current = used.down(placeOf(event, again ? 2 : 1), bench)
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const place = placeOf(event, 0)
        if (gesture.current) gesture.current.move(place)
        else tool().hover?.(place, bench)
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
        if (!gesture.current) desk.live.hover(null)
      },
      onWheel(event: WheelEvent<HTMLElement>) {
        const { left, top } = event.currentTarget.getBoundingClientRect()
        const pixels = (delta: number) => (event.deltaMode === 1 ? delta * LINE_PX : delta)
        if (event.ctrlKey || event.metaKey) {
          const at = { x: event.clientX - left, y: event.clientY - top }
          desk.view.set(zoomedTo(view(), view().zoom * Math.exp(-pixels(event.deltaY) / 300), at))
        } else if (event.shiftKey) desk.view.set(panned(view(), -pixels(event.deltaY), 0))
        else desk.view.set(panned(view(), -pixels(event.deltaX), -pixels(event.deltaY)))
      },
    },
  }
}
