import type { Quad, Term } from 'rdf-canonize'
import { bug } from '../foundation/bug'
import { sha256Hex } from '../foundation/sha256'
import { tokenOf } from './n-quads'

/**
 * RDFC-1.0 where the statements around each blank node tell it from all others, as in nearly every badge (4.4, steps 1–5).
 * @returns null where two look alike, or where graphs have names: then the whole algorithm is needed
 */
export function canonicalByFirstDegree(quads: readonly Quad[]): string | null {
  if (quads.some(({ graph }) => graph.termType !== 'DefaultGraph')) return null
  const written = quads.map(writtenQuad)
  const around = new Map<string, string[]>()
  for (const { subject, predicate, object } of written) {
    for (const blank of new Set([subject.blank, object.blank])) {
      if (blank === null) continue
      const seen = (part: Part) => (part.blank === null ? part.text : part.blank === blank ? '_:a' : '_:z')
      const lines = around.get(blank) ?? []
      lines.push(`${seen(subject)} ${predicate} ${seen(object)} .\n`)
      around.set(blank, lines)
    }
  }
  const labels = labelsOf(around)
  if (labels === null) return null
  const labelled = (part: Part) => (part.blank === null ? part.text : (labels.get(part.blank) ?? bug('no label')))
  const lines = written.map(
    ({ subject, predicate, object }) => `${labelled(subject)} ${predicate} ${labelled(object)} .\n`,
  )
  return lines.sort().join('') // by UTF-16 unit, as rdf-canonize does; see sort-order.ts
}

/** Subject or object: its text, or the name of the blank node. */
type Part = { readonly text: string; readonly blank: null } | { readonly blank: string }

function writtenQuad({ subject, predicate, object }: Quad) {
  return { subject: part(subject), predicate: tokenOf(predicate), object: part(object) }
}

function part(term: Term): Part {
  return term.termType === 'BlankNode' ? { blank: term.value } : { text: tokenOf(term), blank: null }
}

/** `_:c14n0`, `_:c14n1`, … in the order of the hashes; null where two hashes are equal. */
function labelsOf(around: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> | null {
  const byHash = new Map<string, string>()
  for (const [blank, lines] of around) byHash.set(sha256Hex([...lines].sort().join('')), blank)
  if (byHash.size < around.size) return null
  const ranked = [...byHash.keys()].sort().map((hash) => byHash.get(hash) ?? '')
  return new Map(ranked.map((blank, rank) => [blank, `_:c14n${rank}`]))
}
