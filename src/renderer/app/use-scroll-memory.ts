import { useEffect, type RefObject } from 'react'

/** Where each visit was scrolled to: by the part's class, which is the same whenever the screen is drawn. */
const places = new Map<number, Map<string, number>>()
const PATIENCE_MS = 1_500

/** Scroll positions come back with the visit they belong to (window.md, N3). */
export function useScrollMemory(main: RefObject<HTMLElement | null>, visitId: number): void {
  useEffect(() => {
    const element = main.current
    if (!element) return
    const known = places.get(visitId) ?? new Map<string, number>()
    places.set(visitId, known)
    const wanted = new Map(known)
    const note = (event: Event) => {
      const part = event.target
      if (part instanceof HTMLElement && !wanted.has(part.className)) known.set(part.className, part.scrollTop)
    }
    // Lists are there when they were read: until then it is tried again, unless the person scrolls.
    const end = performance.now() + PATIENCE_MS
    let frame = 0
    const restore = () => {
      for (const [name, top] of wanted) {
        const part = [...element.querySelectorAll<HTMLElement>('*')].find((one) => one.className === name)
        if (part && part.scrollHeight - part.clientHeight >= top) {
          part.scrollTop = top
          wanted.delete(name)
        }
      }
      frame = wanted.size > 0 && performance.now() < end ? requestAnimationFrame(restore) : 0
      if (frame === 0) wanted.clear()
    }
    const stop = () => wanted.clear()
    frame = requestAnimationFrame(restore)
    element.addEventListener('scroll', note, true)
    element.addEventListener('wheel', stop, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('scroll', note, true)
      element.removeEventListener('wheel', stop)
    }
  }, [main, visitId])
}
