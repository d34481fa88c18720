import { attribute, readXml } from './read-xml'

/** How a number is shown: as a date, as a percentage, or as it is. */
export type NumberStyle = 'date' | 'percent' | 'plain'

// Built-in formats (ECMA-376 part 1, 18.8.30): dates, East Asian dates, times, and percentages.
const BUILT_IN_PERCENT = new Set([9, 10])
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}

/** Styles by the index that cells name; from `styles.xml`. */
export function readNumberStyles(xml: string, file: string): NumberStyle[] {
  const custom = new Map<number, string>()
  const styles: NumberStyle[] = []
  let inCellFormats = false
  readXml(xml, file, {
    open: (name, attributes) => {
      if (name === 'numFmt')
        custom.set(Number(attribute(attributes, 'numFmtId', file)), attribute(attributes, 'formatCode', file) ?? '')
      if (name === 'cellXfs') inCellFormats = true
      if (name === 'xf' && inCellFormats) {
        const id = Number(attribute(attributes, 'numFmtId', file) ?? 0)
        styles.push(styleOf(id, custom.get(id)))
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false
    },
  })
  return styles
}

function styleOf(id: number, format: string | undefined): NumberStyle {
  if (format === undefined) return isBuiltInDate(id) ? 'date' : BUILT_IN_PERCENT.has(id) ? 'percent' : 'plain'
  // Quoted and escaped letters are shown as they are; brackets hold colours, conditions and locales.
  const bare = format.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
  if (/general/i.test(bare)) return 'plain'
  if (/[dmyhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/[.,]0+/g, ''))) return 'date'
  return bare.includes('%') ? 'percent' : 'plain'
}
