import type { OverlayColours } from './overlay-marks'

/** The theme's own colours for the canvas, which CSS cannot reach. */
export function overlayColours(): OverlayColours {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => {
    const value = style.getPropertyValue(name).trim()
    return value === '' ? 'Highlight' : value
  }
  // Numbers stand on white in both themes.
  return { select: token('--select'), guide: token('--guide'), guideWords: '#A3134A', halo: '#FFFFFF', dark: DARK }
}

const DARK = 'rgb(0 0 0 / 0.35)'
