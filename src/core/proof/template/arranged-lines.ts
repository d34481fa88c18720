import { byCodeUnit } from '../../foundation/order'

/** A part of a line: text, or the number of a token that each document brings. */
export type Part = string | number

/** Lines of which the order is known, or depends on their tokens. */
type Piece =
  | { readonly kind: 'ordered'; readonly parts: readonly Part[] }
  | { readonly kind: 'unordered'; readonly lines: readonly (readonly Part[])[] }

/** Lines brought into order by UTF-16 unit as far as that can be done before their tokens are known. */
export type ArrangedLines = readonly Piece[]

/**
 * @param lines without a common start; @param start what each line begins with
 * Lines stay together where one could stand before or behind the other: where what is known of one begins with that of the other.
 */
export function arrangedLines(lines: readonly (readonly Part[])[], start: readonly Part[] = []): ArrangedLines {
  const sorted = lines.map((parts) => ({ parts, ...headOf(parts) })).sort((a, b) => byCodeUnit(a.head, b.head))
  const pieces: Piece[] = []
  for (let at = 0; at < sorted.length;) {
    const first = sorted[at]
    if (first === undefined) break
    let end = at + 1
    while (first.isOpen && end < sorted.length && sorted[end]?.head.startsWith(first.head)) end++
    const together = sorted.slice(at, end).map(({ parts }) => merged([...start, ...parts]))
    const last = pieces.at(-1)
    if (together.length > 1) pieces.push({ kind: 'unordered', lines: together })
    else if (last?.kind === 'ordered') {
      pieces[pieces.length - 1] = { kind: 'ordered', parts: merged([...last.parts, ...together.flat()]) }
    } else pieces.push({ kind: 'ordered', parts: together.flat() })
    at = end
  }
  return pieces
}

/** The lines with their tokens, in order; null where two that must differ are alike. */
export function writtenLines(
  pieces: ArrangedLines,
  tokens: readonly string[],
  mayRepeat: 'may repeat' | 'must differ',
): string | null {
  let text = ''
  for (const piece of pieces) {
    if (piece.kind === 'ordered') {
      text += writtenLine(piece.parts, tokens)
      continue
    }
    const lines = piece.lines.map((parts) => writtenLine(parts, tokens)).sort()
    if (mayRepeat === 'must differ' && lines.some((line, i) => line === lines[i + 1])) return null
    text += lines.join('')
  }
  return text
}

function writtenLine(parts: readonly Part[], tokens: readonly string[]): string {
  let line = ''
  for (const part of parts) line += typeof part === 'string' ? part : (tokens[part] ?? '')
  return line
}

/** What is known of a line's beginning. */
function headOf(parts: readonly Part[]): { readonly head: string; readonly isOpen: boolean } {
  const open = parts.findIndex((part) => typeof part === 'number')
  const known = open < 0 ? parts : parts.slice(0, open)
  return { head: known.join(''), isOpen: open >= 0 }
}

/** Neighbouring texts as one. */
function merged(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part
    else result.push(part)
  }
  return result
}
