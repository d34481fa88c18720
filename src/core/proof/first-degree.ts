import type { Quad, Term } from 'rdf-canonize'
import { bug } from '../foundation/bug'
import { sha256Hex } from '../foundation/sha256'

const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string'

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
  return { subject: part(subject), predicate: text(predicate), object: part(object) }
}

function part(term: Term): Part {
  return term.termType === 'BlankNode' ? { blank: term.value } : { text: text(term), blank: null }
}

/** `_:c14n0`, `_:c14n1`, … in the order of the hashes; null where two hashes are equal. */
function labelsOf(around: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> | null {
  const byHash = new Map<string, string>()
  for (const [blank, lines] of around) byHash.set(sha256Hex([...lines].sort().join('')), blank)
  if (byHash.size < around.size) return null
  const ranked = [...byHash.keys()].sort().map((hash) => byHash.get(hash) ?? '')
  return new Map(ranked.map((blank, rank) => [blank, `_:c14n${rank}`]))
}

/** A term as canonical N-Quads write it (RDFC-1.0, 5). */
function text(term: Term): string {
  if (term.termType === 'NamedNode') return `<${escaped(term.value, IRI_ESCAPES)}>`
  const value = `"${escaped(term.value, LITERAL_ESCAPES)}"`
  if (term.language !== undefined) return `${value}@${term.language}`
  return term.datatype === undefined || term.datatype.value === XSD_STRING
    ? value
    : `${value}^^<${term.datatype.value}>`
}

const LITERAL_ESCAPES = /[\u0000-\u001f\u007f"\\]/g
const IRI_ESCAPES = /[\u0000-\u0020<>"{}|^`\\]/g
const SHORT = new Map(Object.entries({ '\b': 'b', '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r', '"': '"', '\\': '\\' }))

function escaped(value: string, pattern: RegExp): string {
  return value.replace(pattern, (letter) => {
    const short = pattern === LITERAL_ESCAPES ? SHORT.get(letter) : undefined
    return `\\${short ?? `u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`}`
  })
}
