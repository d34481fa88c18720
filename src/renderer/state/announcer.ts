/** Says something to people who listen: the two live regions of index.html (window.md, K4). */
export type Announcer = {
  readonly politely: (text: string) => void
  readonly atOnce: (text: string) => void
}

/** @param regions in the page from the start */
export function createAnnouncer(regions: { polite: HTMLElement; assertive: HTMLElement }): Announcer {
  const say = (region: HTMLElement) => (text: string) => {
    region.textContent = ''
    requestAnimationFrame(() => (region.textContent = text))
  }
  return { politely: say(regions.polite), atOnce: say(regions.assertive) }
}
