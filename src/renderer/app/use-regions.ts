import { FOCUSABLE } from './focusable'
import { useCommand } from './use-command'

/** F6 and Shift+F6 go round the regions: parts marked `data-region`, in the order of the page (window.md, K1). */
export function useRegions(): void {
  useCommand('region.next', { run: () => step(1) })
  useCommand('region.previous', { run: () => step(-1) })
}

const last = new WeakMap<Element, HTMLElement>()

function step(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((region) => region.offsetParent)
  if (regions.length === 0) return
  const active = document.activeElement instanceof HTMLElement ? document.activeElement : null
  const at = regions.findLastIndex((region) => active !== null && region.contains(active))
  const from = regions[at]
  if (from && active) last.set(from, active)
  const start = at < 0 ? (by === 1 ? -1 : 0) : at
  const next = regions[(start + by + regions.length) % regions.length]
  if (!next) return
  const before = last.get(next)
  const target = before?.isConnected ? before : (next.querySelector<HTMLElement>(FOCUSABLE) ?? next)
  target.focus()
}
