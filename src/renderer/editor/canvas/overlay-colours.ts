import type { OverlayColours } from './overlay-marks'

/** The theme's own colours for the canvas, which CSS cannot reach. */
export function overlayColours(): OverlayColours {
  const select = getComputedStyle(document.documentElement).getPropertyValue('--select').trim()
  return { select: select === '' ? 'Highlight' : select, halo: '#FFFFFF', dark: 'rgb(0 0 0 / 0.35)' }
}
