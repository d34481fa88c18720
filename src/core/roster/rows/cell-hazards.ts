import { cellText, type Cell } from '../cell'
import { LIMITS } from '../limits'
import type { Finding } from '../problems'

/** How strictly a cell is looked at: names and addresses become part of mails and pages; prose may have lines. */
export type CellKind = 'name' | 'address' | 'line' | 'prose'

const CLEAN = 'Remove it in the spreadsheet.'
const CONTROL_IN_LINE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/u
const CONTROL_IN_PROSE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u
/** Characters that turn the direction of what follows; a name that needs them hides something. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/
/** Begins with a letter or digit and goes on in printable ASCII without `<`: nearly every cell, and nothing to look for in it. */
const HARMLESS = /^[A-Za-z0-9][ -;=-~]*$/
const NOTHING: readonly Finding[] = []
const PLAIN_NUMBER = /^[+-]?[\d\s.,'()/-]*\d[\d\s.,'()/-]*%?$/

/**
 * What is dangerous or broken in a cell whatever it means, in the order of reliability.md §4: cell-control-character,
 * cell-formula (an error in name and address, else a warning), cell-markup (in a name), cell-error, cell-too-long.
 */
export function cellHazards(cell: Cell, kind: CellKind): readonly Finding[] {
  const text = cellText(cell)
  if (typeof cell === 'string' && text.length <= LIMITS.nameCharacters && HARMLESS.test(text)) return NOTHING
  const found: Finding[] = []
  const thing = kind === 'name' ? 'The name' : kind === 'address' ? 'The address' : 'The cell'
  const control = kind === 'prose' ? CONTROL_IN_PROSE : CONTROL_IN_LINE
  const trimmed = text.trim()
  if (control.test(kind === 'prose' ? text : trimmed) || (kind === 'name' && DIRECTION.test(text))) {
    const what = /[\n\r]/.test(trimmed) ? 'a line break' : 'a character that cannot be seen'
    found.push({ code: 'cell-control-character', message: `${thing} holds ${what}.`, remedy: CLEAN })
  }
  if (/^[=+\-@\t\r]/.test(text) && !PLAIN_NUMBER.test(trimmed)) {
    const level = kind === 'name' || kind === 'address' ? 'error' : 'warn'
    const message = `${thing} begins like a formula (“${text.charAt(0) === '\t' ? 'tab' : text.charAt(0)}”).`
    const remedy =
      level === 'error' ? 'Write it without that sign.' : 'It is taken as plain text; look whether that is meant.'
    found.push({ code: 'cell-formula', level, message, remedy })
  }
  if (kind === 'name' && /<[\p{L}/]/u.test(text))
    found.push({ code: 'cell-markup', message: 'The name holds markup (“<…”).', remedy: 'Write the name alone.' })
  if (
    (typeof cell === 'object' && 'error' in cell) ||
    /^#(REF|N\/A|VALUE|NAME|DIV\/0|NULL|NUM|SPILL|CALC)[!?]?$/.test(trimmed)
  ) {
    const message = `A formula of this cell failed (${trimmed.slice(0, 20)}).`
    found.push({ code: 'cell-error', message, remedy: 'Mend the formula or write the value.' })
  }
  const limit = kind === 'name' ? LIMITS.nameCharacters : LIMITS.cellCharacters
  if (text.length > limit)
    found.push({ code: 'cell-too-long', message: `${thing} has more than ${limit} letters.`, remedy: 'Shorten it.' })
  return found
}
