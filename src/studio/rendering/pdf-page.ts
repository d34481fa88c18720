import { Buffer } from 'node:buffer'

/** A4 in points, 72 to an inch; y counts from the bottom. */
export const A4 = { width: 595.28, height: 841.89 } as const

/** Fonts that every reader of PDF has, so that none is embedded; they know the letters of Western Europe only. */
const FONTS = { regular: 'Helvetica', bold: 'Helvetica-Bold', mono: 'Courier-Bold' } as const

export type PdfMark =
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly sizePt: number
      readonly font: keyof typeof FONTS
      readonly text: string
    }
  /** Filled rectangles in black. */
  | {
      readonly kind: 'boxes'
      readonly boxes: readonly (readonly [x: number, y: number, width: number, height: number])[]
    }

/** A PDF of one A4 page (ISO 32000-1). Same marks, same bytes: it holds neither a date nor the name of a program. */
export function pdfPage(title: string, marks: readonly PdfMark[]): Uint8Array {
  const content = marks.map(contentOf).join('\n')
  const fonts = Object.keys(FONTS).map((name, i) => `/${name} ${i + 5} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en) /ViewerPreferences << /DisplayDocTitle true >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${A4.width} ${A4.height}] /Contents 4 0 R /Resources << /Font << ${fonts.join(' ')} >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...Object.values(FONTS).map(
      (font) => `<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`,
    ),
    `<< /Title ${literal(title)} >>`,
  ]
  let file = '%PDF-1.7\n'
  const places = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const count = objects.length + 1
  file += `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${count} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}

/** Whether the fonts of a page have all letters of a text. */
export function isPrintable(text: string): boolean {
  return /^[\u0020-\u007e\u00a0-\u00ff]*$/.test(text)
}

function contentOf(mark: PdfMark): string {
  if (mark.kind === 'boxes')
    return `${mark.boxes.map((box) => `${box.map((n) => Number(n.toFixed(3))).join(' ')} re`).join('\n')}\nf`
  const { x, y, sizePt, font, text } = mark
  return `BT /${font} ${sizePt} Tf ${x} ${y} Td ${literal(text)} Tj ET`
}

/** A string of PDF; a letter that the fonts lack becomes a question mark. */
function literal(text: string): string {
  const known = Array.from(text, (letter) => (isPrintable(letter) ? letter : '?')).join('')
  return `(${known.replace(/[\\()]/g, '\\$&')})`
}
