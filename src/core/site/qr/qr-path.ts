import type { QrModules } from './qr-family'

/**
 * Dark modules as SVG path data for a stroke one unit wide: a line a run, a module a unit, the first at 0,0. The quiet
 * zone of four modules is the caller's.
 */
export function qrPath({ size, words }: QrModules): string {
  let path = ''
  let at = 0
  for (let y = 0; y < size; y++) {
    let gap = 0
    let run = 0
    let started = false
    for (let x = 0; x <= size; x++) {
      const dark = x < size && (((words[at >> 5] ?? 0) >>> (31 - (at & 31))) & 1) === 1
      if (x < size) at++
      if (dark) run++
      else {
        if (run > 0) {
          path += started ? `m${gap} 0h${run}` : `M${gap} ${y}.5h${run}`
          started = true
          gap = 0
          run = 0
        }
        gap++
      }
    }
  }
  return path
}
