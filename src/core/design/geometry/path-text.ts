import type { Path } from './path'
import type { Point } from './point'

/** `''`, `.01`, `.02` … `.1` … `.99`: what stands behind the point. */
const FRACTIONS = Array.from({ length: 100 }, (_, hundredths) => String(hundredths / 100).slice(1))
const MOST_HUNDREDTHS = 2 ** 31 - 1

/**
 * A number to 1/100 unit in the shortest form, the same on every machine; never -0. Put together from whole numbers, as writing
 * a fraction takes several times as long and outlines have thousands.
 */
export function numberText(value: number): string {
  const hundredths = Math.abs(Math.round(value * 100))
  if (hundredths === 0) return '0'
  const sign = value < 0 ? '-' : ''
  if (!(hundredths <= MOST_HUNDREDTHS)) return sign + String(hundredths / 100)
  const whole = Math.floor(hundredths / 100)
  const fraction = FRACTIONS[hundredths - whole * 100] ?? ''
  return whole === 0 ? sign + fraction : `${sign}${whole}${fraction}`
}

/** Fills, strokes and clips of one element name the same outline. */
const written = new WeakMap<Path, string>()

/** An outline as SVG path data of M, L, Q, C and Z. */
export function pathText(path: Path): string {
  const known = written.get(path)
  if (known !== undefined) return known
  const text = textOf(path)
  written.set(path, text)
  return text
}

function textOf(path: Path): string {
  let text = ''
  for (const step of path) {
    if (step.op === 'Z') text += 'Z'
    else if (step.op === 'Q') text += `Q${place(step.c)} ${place(step.to)}`
    else if (step.op === 'C') text += `C${place(step.c1)} ${place(step.c2)} ${place(step.to)}`
    else text += step.op + place(step.to)
  }
  return text
}

function place({ x, y }: Point): string {
  return `${numberText(x)} ${numberText(y)}`
}
