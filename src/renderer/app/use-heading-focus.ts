import { useEffect, useRef, type RefObject } from 'react'

const PATIENCE_MS = 5_000

/** A new place moves the focus to its heading (window.md, K3), also where the heading comes with an answer. */
export function useHeadingFocus(main: RefObject<HTMLElement | null>, visitId: number): void {
  const isFirst = useRef(true)
  useEffect(() => {
    const element = main.current
    if (isFirst.current || !element) {
      isFirst.current = false
      return
    }
    const before = document.activeElement
    const focus = (): boolean => {
      const heading = element.querySelector<HTMLElement>('h1')
      heading?.focus({ preventScroll: true })
      return heading !== null
    }
    if (focus()) return
    const observer = new MutationObserver(() => {
      const active = document.activeElement
      // Whoever went on meanwhile is not called back.
      if ((active !== before && active !== document.body) || focus()) observer.disconnect()
    })
    observer.observe(element, { childList: true, subtree: true })
    const timer = setTimeout(() => observer.disconnect(), PATIENCE_MS)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [main, visitId])
}
