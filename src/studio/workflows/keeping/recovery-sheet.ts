import { encode } from 'uqr'
import type { Instant } from '../../../core/foundation/instant'
import { A4, isPrintable, pdfPage, type PdfMark } from '../../rendering/pdf-page'

const MARGIN = 56
const GROUPS_A_LINE = 8
const QR_PT = 190
/** Light modules around a QR code that its readers need (ISO/IEC 18004, 5.3.8). */
const QUIET_MODULES = 4

/** What stands on the sheet besides the groups. */
export type RecoverySheet = {
  readonly issuer: { readonly name: string; readonly url: string; readonly did: string }
  readonly created: Instant
  readonly groups: readonly string[]
}

const WORDS = [
  'With this sheet and the passphrase, the office named here can go on awarding after its computer is lost.',
  'Without the passphrase it opens nothing. Keep the two apart, the sheet where documents are kept for years.',
  'To restore: scan the code, or type the groups, into a text file; then choose it under "Restore" in Rosette,',
  'or write: rosette key restore FILE FOLDER. The fifth letter of each group checks the four before it.',
]

/**
 * The recovery sheet as a PDF of one page: whose it is, what to do with it, a QR code, and the same as numbered lines of groups
 * to be typed (reliability.md §2, promise 13).
 */
export function recoverySheet({ issuer, created, groups }: RecoverySheet): Uint8Array {
  const title = 'Rosette recovery sheet'
  let y = A4.height - MARGIN
  const marks: PdfMark[] = []
  const line = (text: string, sizePt: number, font: 'regular' | 'bold' | 'mono', step: number) => {
    y -= step
    marks.push({ kind: 'text', x: MARGIN, y: Number(y.toFixed(2)), sizePt, font, text })
  }
  line(title, 20, 'bold', 14)
  if (isPrintable(issuer.name)) line(issuer.name, 13, 'bold', 26)
  line(issuer.url, 11, 'regular', 18)
  line(issuer.did, 11, 'regular', 15)
  line(`Made on ${created.slice(0, 10)}`, 11, 'regular', 15)
  y -= 8
  for (const words of WORDS) line(words, 9.5, 'regular', 13)
  y -= 16
  marks.push({ kind: 'boxes', boxes: qrBoxes(groups.join(''), MARGIN, y - QR_PT) })
  y -= QR_PT + 8
  for (let at = 0; at < groups.length; at += GROUPS_A_LINE) {
    const number = String(at / GROUPS_A_LINE + 1).padStart(2, '0')
    line(`${number}: ${groups.slice(at, at + GROUPS_A_LINE).join(' ')}`, 10.5, 'mono', 15)
  }
  return pdfPage(title, marks)
}

function qrBoxes(text: string, left: number, bottom: number): [number, number, number, number][] {
  const { size, data } = encode(text, { ecc: 'M', boostEcc: false, border: 0 })
  const side = QR_PT / (size + 2 * QUIET_MODULES)
  const boxes: [number, number, number, number][] = []
  for (const [row, modules] of data.entries())
    for (let from = 0; from < size; from++) {
      if (modules[from] !== true) continue
      const start = from
      while (modules[from + 1] === true) from++
      boxes.push([
        left + start * side,
        bottom + QR_PT - (row + 1 + 2 * QUIET_MODULES) * side,
        (from - start + 1) * side,
        side,
      ])
    }
  return boxes
}
