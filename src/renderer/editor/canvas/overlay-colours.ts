import type { OverlayColours } from './overlay-marks'

/** The theme's own colours for the canvas, which CSS cannot reach. */
export function overlayColours(): OverlayColours {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => {
    const value = style.getPropertyValue(name).trim()
    return value === '' ? 'Highlight' : value
  }
  // Numbers stand on white in both themes.
  return {
    select: token('--select'),
    guide: token('--guide'),
    guideWords: '#A3134A',
    halo: '#FFFFFF',
    dark: DARK,
    danger: DANGER,
    surface: token('--surface'),
    line: token('--line'),
    text: token('--text-2'),
  }
}

/** The same on any artwork: it marks, it says nothing. */
const DANGER = '#E5221B'
const DARK = 'rgb(0 0 0 / 0.35)'
