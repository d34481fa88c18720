import { readXml } from './read-xml'

/** Texts by the index that cells name; from `sharedStrings.xml`. Hints for pronunciation are left out. */
export function readSharedStrings(xml: string, file: string): string[] {
  const strings: string[] = []
  let current = ''
  let inText = false
  let inHint = false
  readXml(xml, file, {
    open: (name) => {
      if (name === 'si') current = ''
      if (name === 't') inText = true
      if (name === 'rPh') inHint = true
    },
    close: (name) => {
      if (name === 'si') strings.push(unescapeCodes(current))
      if (name === 't') inText = false
      if (name === 'rPh') inHint = false
    },
    text: (text) => {
      if (inText && !inHint) current += text
    },
  })
  return strings
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function unescapeCodes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
