import type { Term } from 'rdf-canonize'

const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string'

/** A term as canonical N-Quads write it (RDFC-1.0, 5). Not for blank nodes, which get their names later. */
export function tokenOf(term: Term): string {
  if (term.termType === 'NamedNode') return `<${escaped(term.value, ODD_IN_IRI, IRI_ESCAPES)}>`
  const value = quotedLiteral(term.value)
  if (term.language !== undefined) return `${value}@${term.language}`
  return term.datatype === undefined || term.datatype.value === XSD_STRING
    ? value
    : `${value}^^<${term.datatype.value}>`
}

/** The text of a literal in its quotation marks, before its datatype. */
function quotedLiteral(value: string): string {
  return `"${escaped(value, ODD_IN_LITERAL, LITERAL_ESCAPES)}"`
}

const ODD_IN_LITERAL = /[\u0000-\u001f\u007f"\\]/
const LITERAL_ESCAPES = /[\u0000-\u001f\u007f"\\]/g
const ODD_IN_IRI = /[\u0000-\u0020<>"{}|^`\\]/
const IRI_ESCAPES = /[\u0000-\u0020<>"{}|^`\\]/g
const SHORT = new Map(Object.entries({ '\b': 'b', '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r', '"': '"', '\\': '\\' }))

function escaped(value: string, odd: RegExp, all: RegExp): string {
  if (!odd.test(value)) return value
  return value.replace(all, (letter) => {
    const short = all === LITERAL_ESCAPES ? SHORT.get(letter) : undefined
    return `\\${short ?? `u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`}`
  })
}
