import type { Path } from './path'
import type { Point } from './point'

/** A number to 1/100 unit in the shortest form, the same on every machine; never -0. */
export function numberText(value: number): string {
  const rounded = Math.round(value * 100) / 100
  if (rounded === 0) return '0'
  const text = String(rounded)
  return text.startsWith('0.') ? text.slice(1) : text.startsWith('-0.') ? `-${text.slice(2)}` : text
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
