import { describe, expect, it } from 'vitest'
import css from '../../../src/renderer/styles/tokens.css?raw'

type Tokens = Readonly<Record<string, string>>

/** The colour tokens of one theme, read from the file that the window uses. */
function tokensOf(theme: 'light' | 'dark'): Tokens {
  const block = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
  return Object.fromEntries(
    Array.from(block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g), ([, name = '', hex = '']) => [name, hex]),
  )
}

/** Relative luminance and contrast (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS = ['app', 'surface', 'raised', 'sunken']
const worst = (tokens: Tokens, token: string, grounds: readonly string[] = GROUNDS) =>
  Math.min(...grounds.map((ground) => contrast(tokens[token] ?? '', tokens[ground] ?? '')))

// The table of window.md: the worst of the four grounds, light and dark.
const TEXT = ['text', 'text-2', 'text-3', 'accent', 'ok', 'warn', 'bad', 'info', 'brass']

describe.each(['light', 'dark'] as const)('colour tokens, %s', (theme) => {
  const tokens = tokensOf(theme)

  it.each(TEXT)('%s can be read on every ground', (token) => {
    expect(worst(tokens, token)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['ok', 'warn', 'bad', 'info'])('%s can be read on its own ground', (token) => {
    expect(contrast(tokens[token] ?? '', tokens[`${token}-bg`] ?? '')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(tokens['text'] ?? '', tokens[`${token}-bg`] ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  it('text stands on the tint of a chosen row, and on the accent', () => {
    for (const token of ['text', 'accent']) expect(worst(tokens, token, ['tint'])).toBeGreaterThanOrEqual(4.5)
    for (const ground of ['accent', 'accent-hover', 'accent-pressed'])
      expect(worst(tokens, 'on-accent', [ground])).toBeGreaterThanOrEqual(4.5)
  })

  it('borders of controls and the focus ring are seen', () => {
    expect(worst(tokens, 'control')).toBeGreaterThanOrEqual(3)
    expect(worst(tokens, 'focus')).toBeGreaterThanOrEqual(3)
  })
})

describe('colour tokens', () => {
  it('have the ratios that window.md states', () => {
    const [light, dark] = [tokensOf('light'), tokensOf('dark')]
    const stated = {
      text: [13.4, 12.6],
      'text-2': [6.4, 7.1],
      'text-3': [4.9, 5.1],
      control: [3.3, 3.6],
      accent: [6.3, 7.5],
    }
    for (const [token, [onLight, onDark]] of Object.entries(stated)) {
      expect(worst(light, token)).toBeCloseTo(onLight ?? 0, 0)
      expect(worst(dark, token)).toBeCloseTo(onDark ?? 0, 0)
    }
  })
})
