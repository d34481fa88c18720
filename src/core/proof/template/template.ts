import { byCodeUnit } from '../../foundation/order'
import { sha256Hex } from '../../foundation/sha256'
import { Declined } from '../expansion/declined'
import { tokenOf } from '../n-quads'
import { mayUpsetOrder, sortsAlike } from '../sort-order'
import { writtenLines } from './arranged-lines'
import type { CompiledLines, RankedBlank } from './compile'

/**
 * Canonical forms of documents that differ in a few texts only (RDFC-1.0, 4.4, steps 1–5 and 8): hashes only the blank nodes around
 * which a text is open, ranks them among the others, writes the lines in the order of their subjects.
 */
export class Template {
  /** Ranks in the order of their labels: `_:c14n10` stands before `_:c14n2`. */
  private readonly ranks: readonly number[]

  constructor(private readonly compiled: CompiledLines) {
    this.ranks = Array.from({ length: compiled.blanks }, (_, rank) => rank).sort((a, b) =>
      byCodeUnit(labelOf(a), labelOf(b)),
    )
  }

  /**
   * @param texts of the slots, in their order
   * @returns null, which leaves the document to the next way, where a text is no reference that the expansion takes; two values of
   * one property or two subjects coincide; two blank nodes look alike; or lines sort differently by code point
   */
  fill(texts: readonly string[]): string | null {
    const tokens = this.tokens(texts)
    const ranking = tokens && this.ranking(tokens)
    if (!tokens || !ranking) return null
    const { slots, blank, mayUpsetOrder: isUpset } = this.compiled
    const isOdd = isUpset || tokens.some(mayUpsetOrder)
    ranking.forEach((node, rank) => (tokens[slots.length + node] = labelOf(rank)))
    let text = this.namedLines(tokens)
    for (const rank of this.ranks) {
      const lines = writtenLines(blank[ranking[rank] ?? -1] ?? [], tokens, 'must differ')
      if (text === null || lines === null) return null
      text += lines
    }
    return text === null || (isOdd && !sortsAlike(text)) ? null : text
  }

  private tokens(texts: readonly string[]): string[] | null {
    try {
      return this.compiled.slots.map((slot, i) => tokenOf(slot.termOf(texts[i] ?? '')))
    } catch (error) {
      if (error instanceof Declined) return null
      throw error
    }
  }

  /** Blank nodes by the rank of their hash; null where two hashes are equal. */
  private ranking(tokens: readonly string[]): readonly number[] | null {
    const ranked: RankedBlank[] = [...this.compiled.rankedBlanks]
    for (const { blank, around } of this.compiled.openBlanks) {
      const hash = sha256Hex(writtenLines(around, tokens, 'may repeat') ?? '')
      let at = ranked.length
      while (at > 0 && hash <= (ranked[at - 1]?.hash ?? '')) at--
      if (ranked[at]?.hash === hash) return null
      ranked.splice(at, 0, { hash, blank })
    }
    return ranked.map(({ blank }) => blank)
  }

  /** Statements about what has a name: they stand first, as `<` sorts before `_`. */
  private namedLines(tokens: readonly string[]): string | null {
    const subjects = this.compiled.named
      .map(({ subject, lines }) => ({ name: typeof subject === 'string' ? subject : (tokens[subject] ?? ''), lines }))
      .sort((a, b) => byCodeUnit(a.name, b.name))
    let text = ''
    for (let i = 0; i < subjects.length; i++) {
      const subject = subjects[i]
      if (subject === undefined || subject.name === subjects[i + 1]?.name) return null
      const lines = writtenLines(subject.lines, tokens, 'must differ')
      if (lines === null) return null
      text += lines
    }
    return text
  }
}

function labelOf(rank: number): string {
  return `_:c14n${rank}`
}
