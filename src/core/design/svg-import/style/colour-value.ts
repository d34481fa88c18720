import { COLOUR_NAMES } from './colour-names'

/** An sRGB colour as the scene has it, and how much of it shows, 0 to 1. */
export type SeenColour = { readonly hex: string; readonly opacity: number }

/** A CSS colour; null where it is none, and where it is `transparent` nothing of it shows. */
export function parseColour(text: string): SeenColour | null {
  const value = text.trim().toLowerCase()
  if (value === 'transparent') return { hex: '#000000', opacity: 0 }
  const named = COLOUR_NAMES.get(value)
  if (named !== undefined) return { hex: `#${named.toUpperCase()}`, opacity: 1 }
  if (value.startsWith('#')) return ofDigits(value.slice(1))
  const called = /^(rgba?|hsla?)\(([^()]*)\)$/.exec(value)
  if (!called) return null
  const parts = (called[2] ?? '').split(/[\s,/]+/).filter(Boolean)
  return called[1]?.startsWith('rgb') ? ofRgb(parts) : ofHsl(parts)
}

function ofDigits(digits: string): SeenColour | null {
  if (!/^(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(digits)) return null
  const all = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits
  const opacity = all.length === 8 ? Number.parseInt(all.slice(6), 16) / 255 : 1
  return { hex: `#${all.slice(0, 6).toUpperCase()}`, opacity }
}

function ofRgb(parts: readonly string[]): SeenColour | null {
  if (parts.length < 3) return null
  const channel = (part: string | undefined) => {
    const value = Number.parseFloat(part ?? '')
    return part?.endsWith('%') ? value * 2.55 : value
  }
  return seen([channel(parts[0]), channel(parts[1]), channel(parts[2])], parts[3])
}

function ofHsl([h, s, l, alpha]: readonly string[]): SeenColour | null {
  const hue = Number.parseFloat(h ?? '')
  const [saturation, lightness] = [Number.parseFloat(s ?? '') / 100, Number.parseFloat(l ?? '') / 100]
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const channel = (n: number) => {
    const k = (((n + hue / 30) % 12) + 12) % 12
    return 255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  }
  return seen([channel(0), channel(8), channel(4)], alpha)
}

function seen(channels: readonly number[], alpha: string | undefined): SeenColour | null {
  if (channels.some((value) => !Number.isFinite(value))) return null
  const digits = channels.map((value) =>
    Math.min(255, Math.max(0, Math.round(value)))
      .toString(16)
      .padStart(2, '0'),
  )
  const share = alpha === undefined ? 1 : Number.parseFloat(alpha) / (alpha.endsWith('%') ? 100 : 1)
  return {
    hex: `#${digits.join('').toUpperCase()}`,
    opacity: Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 1,
  }
}
