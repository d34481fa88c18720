import { boundsOfPath } from '../geometry/path-bounds'
import type { ElementOf } from '../scene/element'
import { breakParagraph } from './break-lines'
import { fitText } from './fit'
import { lineOutline } from './glyph-outlines'
import { hasCapitals } from './scripts'
import type { FontReport, PlacedLine, ShapedLine } from './shaped-line'
import { placeLine } from './shaped-line'
import { mergedReport } from './font-report'
import type { TextShaper } from './text-shaper'

/** One line where it stands: pen start and baseline in units of the element's box. */
export type SetLine = {
  readonly start: number
  readonly end: number
  readonly shaped: ShapedLine
  readonly placed: PlacedLine
  readonly x: number
  readonly baseline: number
}

/** Words in a box, ready to draw; the caret and the fit field read it as well. */
export type TextLayout = {
  readonly lines: readonly SetLine[]
  readonly size: number
  readonly tracking: number
  /** Units from line to line. */
  readonly lineStep: number
  /** False: at its smallest the text still leaves its box or has too many lines (`text-overflow`). */
  readonly fits: boolean
  /** Width of the widest ink and height from the first line's top to the last one's bottom. */
  readonly natural: { readonly width: number; readonly height: number }
  readonly report: FontReport
}

/** The part of a text element that its layout depends on. */
export type TextBox = Pick<
  ElementOf<'text'>,
  'text' | 'style' | 'sizing' | 'align' | 'valign' | 'balance' | 'fit' | 'width' | 'height'
>

type Draft = { start: number; end: number; last: boolean; shaped: ShapedLine; placed: PlacedLine }

/** Breaks, fits and places the lines of a text. */
export function layoutText(box: TextBox, shaper: TextShaper): TextLayout {
  const { style, fit } = box
  const lines = (size: number, tracking: number) => draftLines(box, shaper, size, tracking)
  const fitted = fit
    ? fitText(style, fit, (size, tracking) => hasRoom(box, lines(size, tracking), size, fit.maxLines))
    : { size: style.size, tracking: style.tracking, fits: true }
  const { size, tracking } = fitted
  const drafts = lines(size, tracking)
  const lineStep = (size * style.lineHeight) / 100
  const height = drafts.length * lineStep
  const top = box.valign === 'top' ? 0 : box.valign === 'bottom' ? box.height - height : (box.height - height) / 2
  const shift = centring(drafts, size, lineStep)
  return {
    lines: drafts.map((draft, i) => {
      const placed = box.align === 'justify' && !draft.last ? justified(draft, box.width) : draft.placed
      return {
        start: draft.start,
        end: draft.end,
        shaped: draft.shaped,
        placed,
        x: penStart(box, draft.shaped.rightToLeft, placed),
        baseline: top + (i + 0.5) * lineStep + shift(draft),
      }
    }),
    size,
    tracking,
    lineStep,
    fits: fitted.fits && (fit !== null || box.sizing === 'auto' || hasRoom(box, drafts, size, Infinity)),
    natural: { width: Math.max(0, ...drafts.map(({ placed }) => placed.ink)), height },
    report: mergedReport(drafts.map(({ shaped }) => shaped.report)),
  }
}

function draftLines(box: TextBox, shaper: TextShaper, size: number, tracking: number): Draft[] {
  const style = { ...box.style, tracking }
  const draft = (start: number, end: number, last: boolean): Draft => {
    const shaped = shaper.shape(box.text.slice(start, end), style)
    return { start, end, last, shaped, placed: placeLine(shaped, size, tracking) }
  }
  let at = 0
  return box.text.split('\n').flatMap((paragraph) => {
    const begin = at
    at += paragraph.length + 1
    if (box.sizing === 'auto') return [draft(begin, begin + paragraph.length, true)]
    const widthOf = (start: number, end: number) => draft(begin + start, begin + end, true).placed.ink
    const parts = breakParagraph(paragraph, box.width, widthOf, box.balance ? 'balanced' : 'greedy')
    return parts.map(({ start, end }, i) => draft(begin + start, begin + end, i === parts.length - 1))
  })
}

function hasRoom(box: TextBox, drafts: readonly Draft[], size: number, maxLines: number): boolean {
  if (drafts.length > maxLines) return false
  if (drafts.some(({ placed }) => placed.ink > box.width + 0.01)) return false
  const capitals = (drafts[0]?.shaped.capHeight ?? 0.7) * size
  const height = ((drafts.length - 1) * size * box.style.lineHeight) / 100 + capitals
  return box.sizing !== 'box' || height <= box.height + 0.01
}

/** From the middle of a line to its baseline: by the capitals, or by the ink of all lines where no line has capitals. */
function centring(drafts: readonly Draft[], size: number, lineStep: number): (draft: Draft) => number {
  const written = drafts.filter(({ shaped }) => shaped.clusters.length > 0)
  if (written.length === 0 || written.some(({ shaped }) => hasCapitals(shaped.script)))
    return ({ shaped }) => (shaped.capHeight * size) / 2
  let [top, bottom] = [Infinity, -Infinity]
  drafts.forEach(({ shaped, placed }, i) => {
    const ink = boundsOfPath(lineOutline(shaped, placed, size))
    if (!ink) return
    top = Math.min(top, ink.y + i * lineStep)
    bottom = Math.max(bottom, ink.y + ink.height + i * lineStep)
  })
  const shift = ((drafts.length - 1) * lineStep) / 2 - (top + bottom) / 2
  return () => shift
}

function penStart(box: TextBox, rightToLeft: boolean, placed: PlacedLine): number {
  const left = -placed.leftBearing
  const right = box.width - placed.ink - placed.leftBearing
  if (box.align === 'center') return (left + right) / 2
  const atStart = box.align !== 'end'
  return atStart === rightToLeft ? right : left
}

/** The blanks of a line widened so that its ink fills the box. */
function justified({ shaped, placed }: Draft, width: number): PlacedLine {
  const isBlank = shaped.clusters.map(({ glyphs }) =>
    glyphs.every(({ font, glyph }) => font.outline(glyph).length === 0),
  )
  const blanks = isBlank.filter(Boolean).length
  const spare = width - placed.ink
  if (blanks === 0 || spare <= 0) return placed
  let added = 0
  const starts = placed.starts.map((x, i) => {
    const start = x + added
    if (isBlank[i]) added += spare / blanks
    return start
  })
  return { ...placed, starts, width: placed.width + spare, ink: placed.ink + spare }
}
