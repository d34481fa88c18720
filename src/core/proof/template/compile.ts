import { bug } from '../../foundation/bug'
import { byCodeUnit } from '../../foundation/order'
import { sha256Hex } from '../../foundation/sha256'
import type { OpenQuad, OpenSlot, OpenTerm } from '../expansion/slot'
import { tokenOf } from '../n-quads'
import { mayUpsetOrder } from '../sort-order'
import { arrangedLines, writtenLines, type ArrangedLines, type Part } from './arranged-lines'

/**
 * The statements of an open document, worked out as far as that can be done before its texts are known. Tokens are numbered:
 * slots first, then the labels of blank nodes.
 */
export type CompiledLines = {
  readonly slots: readonly OpenSlot[]
  readonly blanks: number
  /** Whether what never changes holds characters that programs sort differently. */
  readonly mayUpsetOrder: boolean
  /** Blank nodes around which nothing is open, by their hash (RDFC-1.0, 4.6). */
  readonly rankedBlanks: readonly RankedBlank[]
  /** Blank nodes with a slot around them: what their hash is made of. */
  readonly openBlanks: readonly { readonly blank: number; readonly around: ArrangedLines }[]
  /** Statements by their subject. */
  readonly named: readonly SubjectLines[]
  /** The same of blank nodes, by the node's number. */
  readonly blank: readonly ArrangedLines[]
}

export type RankedBlank = { readonly hash: string; readonly blank: number }
export type SubjectLines = { readonly subject: Part; readonly lines: ArrangedLines }

/** @returns null where two blank nodes look alike whatever the texts are: no template helps then */
export function compiledLines(quads: readonly OpenQuad[], slotCount: number): CompiledLines | null {
  const slots: OpenSlot[] = []
  const blankNumbers = new Map<string, number>()
  const partOf = (term: OpenTerm): Part => {
    if (term.slot) {
      slots[term.slot.number] = term.slot
      return term.slot.number
    }
    if (term.termType !== 'BlankNode') return tokenOf(term)
    const number = blankNumbers.get(term.value) ?? blankNumbers.size
    blankNumbers.set(term.value, number)
    return slotCount + number
  }
  const statements = quads.map(({ subject, predicate, object }) => ({
    subject: partOf(subject),
    predicate: ` ${tokenOf(predicate)} `,
    object: partOf(object),
  }))
  if (slots.filter(Boolean).length !== slotCount) bug('a slot without a statement')
  const blankTokens = Array.from({ length: blankNumbers.size }, (_, i) => slotCount + i)

  const rankedBlanks: RankedBlank[] = []
  const openBlanks: { blank: number; around: ArrangedLines }[] = []
  blankTokens.forEach((token, blank) => {
    const around = statements.filter(({ subject, object }) => subject === token || object === token)
    const seen = (part: Part): Part =>
      part === token ? '_:a' : typeof part === 'number' && part >= slotCount ? '_:z' : part
    const lines = around.map(({ subject, predicate, object }) => [seen(subject), predicate, seen(object), ' .\n'])
    const arranged = arrangedLines(lines)
    if (lines.flat().some((part) => typeof part === 'number')) openBlanks.push({ blank, around: arranged })
    else rankedBlanks.push({ blank, hash: sha256Hex(writtenLines(arranged, [], 'may repeat') ?? '') })
  })
  rankedBlanks.sort((a, b) => byCodeUnit(a.hash, b.hash))
  if (rankedBlanks.some(({ hash }, i) => hash === rankedBlanks[i + 1]?.hash)) return null

  const linesOf = (wanted: Part) =>
    arrangedLines(
      statements
        .filter(({ subject }) => subject === wanted)
        .map(({ predicate, object }) => [predicate, object, ' .\n']),
      [wanted],
    )
  const subjects = [...new Set(statements.map(({ subject }) => subject))]
  const isNamed = (part: Part) => typeof part === 'string' || part < slotCount
  return {
    slots,
    blanks: blankTokens.length,
    mayUpsetOrder: statements.some(({ object }) => typeof object === 'string' && mayUpsetOrder(object)),
    rankedBlanks,
    openBlanks,
    named: subjects.filter(isNamed).map((subject) => ({ subject, lines: linesOf(subject) })),
    blank: blankTokens.map(linesOf),
  }
}
