import type { QrModules } from './qr-family'

/** A pen's way over eight modules, for each of the 256 that there are: drawn where dark, lifted where light. */
const EIGHT = Array.from({ length: 256 }, (_, bits) => strokes(bits, 8))

/**
 * Dark modules as SVG path data for a stroke one unit wide: a line a row, a module a unit, the first at 0,0. The quiet
 * zone of four modules is the caller's.
 */
export function qrPath({ size, words }: QrModules): string {
  const eights = size >> 3
  const rest = size & 7
  let path = ''
  for (let y = 0; y < size; y++) {
    let at = y * size
    path += `M0 ${y}.5`
    for (let i = 0; i < eights; i++, at += 8) path += EIGHT[eightAt(words, at)] ?? ''
    if (rest > 0) path += strokes(eightAt(words, at) >> (8 - rest), rest)
  }
  return path
}

/** Eight modules from a place on. */
function eightAt(words: Uint32Array, at: number): number {
  const bit = at & 31
  const word = words[at >> 5] ?? 0
  if (bit <= 24) return (word >>> (24 - bit)) & 255
  return ((word << (bit - 24)) | ((words[(at >> 5) + 1] ?? 0) >>> (56 - bit))) & 255
}

/** @param bits as many modules as `count`, the first in the highest bit */
function strokes(bits: number, count: number): string {
  let path = ''
  for (let i = count - 1; i >= 0;) {
    const dark = (bits >> i) & 1
    let run = 0
    while (i >= 0 && ((bits >> i) & 1) === dark) {
      run++
      i--
    }
    path += dark ? `h${run}` : i < 0 && count < 8 ? '' : `m${run} 0`
  }
  return path
}
