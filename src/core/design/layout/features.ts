import type { TypeStyle } from '../scene/type-style'

/** Ligatures stand only where there is no tracking. */
export function ligaturesOf(style: TypeStyle): boolean {
  return style.ligatures && style.tracking === 0
}

/** OpenType features that differ from what a font does by itself. */
export function featuresOf(style: TypeStyle): Record<string, number> {
  return {
    ...(style.kerning ? {} : { kern: 0 }),
    ...(ligaturesOf(style) ? {} : { liga: 0, clig: 0 }),
    ...(style.case === 'small-caps' ? { smcp: 1 } : {}),
    ...(style.figures === 'font' ? {} : { lnum: 1 }),
    ...(style.figures === 'tabular' ? { tnum: 1 } : {}),
  }
}
