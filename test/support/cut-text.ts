import type { Page } from '@playwright/test'

/**
 * What of the visible text is cut: reaches beyond a box that hides what does not fit, or makes the page scroll sideways.
 * What ends in an ellipsis by design, scrolls by design or is for screen readers alone is left out.
 * @returns each as `part "text"`, once
 */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>()
    const { scrollWidth } = document.documentElement
    if (scrollWidth > innerWidth + 1) found.add(`the page is ${scrollWidth} wide`)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const holder = node.parentElement
      if (text === '' || !holder || !holder.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const rect = range.getBoundingClientRect()
      if (rect.width < 1) continue
      for (let box: HTMLElement | null = holder; box; box = box.parentElement) {
        const style = getComputedStyle(box)
        const frame = box.getBoundingClientRect()
        if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') break
        if (frame.width < 2 || style.clipPath !== 'none') break // for screen readers
        if (/auto|scroll/.test(style.overflowX + style.overflowY)) {
          const sideways = box.scrollWidth > box.clientWidth + 1 && !box.closest('[role=grid],[role=table],table')
          if (sideways && rect.right > frame.right + 1)
            found.add(`scrolls sideways: ${box.className} “${text.slice(0, 60)}”`)
          break
        }
        const hides = /hidden|clip/.test(style.overflowX)
        if (hides && (rect.right > frame.right + 1 || rect.left < frame.left - 1)) {
          found.add(`${box.tagName.toLowerCase()}.${box.className} “${text.slice(0, 60)}”`)
          break
        }
      }
      // A word that leaves its own box lies over its neighbour.
      if (holder.clientWidth > 0 && holder.scrollWidth > holder.clientWidth + 1) {
        const style = getComputedStyle(holder)
        const byDesign =
          style.textOverflow === 'ellipsis' || /auto|scroll/.test(style.overflowX) || style.clipPath !== 'none'
        if (!byDesign && holder.clientWidth > 2)
          found.add(`leaves ${holder.tagName.toLowerCase()}.${holder.className} “${text.slice(0, 60)}”`)
      }
    }
    return [...found]
  })
}

/** Visible words in letters of plain English, once each: in the stretched language, what stands in no catalogue. */
export function plainTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      if (/[A-Za-z]{3}/.test(text) && !/[^\x00-\x7f…–·“”’]/.test(text) && !node.parentElement?.closest('bdi'))
        found.add(text)
    }
    return [...found]
  })
}
