import { useEffect } from 'react'
import { FOCUSABLE } from './focusable'

/** The focus is never lost with the thing it was on: its neighbour gets it, or the heading of what came (window.md, K1). */
export function useKeepFocus(): void {
  useEffect(() => {
    const root = document.getElementById('root')
    if (!root) return
    let last: readonly Element[] = []
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element && root.contains(target)) last = withAncestors(target, root)
    }
    const mend = () => {
      const [thing] = last
      if (!thing || document.activeElement !== document.body || canHaveFocus(thing)) return
      if (document.querySelector('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]')) return
      nextTo(last)?.focus({ preventScroll: true })
    }
    const observer = new MutationObserver(mend)
    document.addEventListener('focusin', note)
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })
    return () => {
      document.removeEventListener('focusin', note)
      observer.disconnect()
    }
  }, [])
}

/** Itself and what it lies in, up to the part of the window: rail, bar or content. */
function withAncestors(thing: Element, root: Element): Element[] {
  const chain: Element[] = []
  for (let at: Element | null = thing; at && at !== root; at = at.parentElement) {
    chain.push(at)
    if (at.matches('main, nav, header')) break
  }
  return chain
}

function canHaveFocus(thing: Element): boolean {
  return thing.isConnected && !thing.matches(':disabled')
}

/** In the nearest part that is still there: its new heading, else the first thing that can be used. */
function nextTo(chain: readonly Element[]): HTMLElement | null {
  for (const part of chain) {
    if (!part.isConnected) continue
    const next = part.querySelector<HTMLElement>('h1[tabindex]') ?? part.querySelector<HTMLElement>(FOCUSABLE)
    if (next) return next
  }
  return null
}
