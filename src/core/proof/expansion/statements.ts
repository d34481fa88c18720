import type { Term } from 'rdf-canonize'
import { decline } from './declined'
import type { OpenQuad, OpenTerm } from './slot'

const DEFAULT_GRAPH = { termType: 'DefaultGraph', value: '' } as const
const XSD = 'http://www.w3.org/2001/XMLSchema#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** The statements of a document: a set, as the same may be said twice. */
export class Statements {
  readonly quads: OpenQuad[] = []
  private readonly said = new Set<string>()
  private blanks = 0

  /** A node without a name of its own. */
  blank(): Term {
    return { termType: 'BlankNode', value: `b${this.blanks++}` }
  }

  add(subject: OpenTerm, predicate: string, object: OpenTerm): void {
    const text = [subject.value, predicate, object.termType, object.value, object.datatype?.value ?? ''].join(' ')
    if (this.said.has(text) && object.termType === 'Literal') decline('a value twice') // 1 and "1" may be one or two
    if (this.said.has(text)) return
    this.said.add(text)
    this.quads.push({ subject, predicate: iriTerm(predicate), object, graph: DEFAULT_GRAPH })
  }

  addType(subject: OpenTerm, type: string): void {
    this.add(subject, `${RDF}type`, iriTerm(type))
  }

  /** An ordered list, as cells that each point to the next (JSON-LD 1.1 API, 8.3). @param objects at least one */
  addList(subject: OpenTerm, predicate: string, objects: readonly OpenTerm[]): void {
    const cells = objects.map(() => this.blank())
    const nil = iriTerm(`${RDF}nil`)
    this.add(subject, predicate, cells[0] ?? nil)
    cells.forEach((cell, i) => {
      this.add(cell, `${RDF}first`, objects[i] ?? nil)
      this.add(cell, `${RDF}rest`, cells[i + 1] ?? nil)
    })
  }
}

export function iriTerm(iri: string): Term & { readonly termType: 'NamedNode' } {
  return { termType: 'NamedNode', value: iri }
}

/** A plain value. @param type the datatype that the term asks for */
export function literalTerm(value: string | number | boolean, type: string | undefined): Term {
  if (type === `${XSD}double`) return decline('a double') // has a form of its own, even as text
  if (typeof value === 'string') return literal(value, type ?? `${XSD}string`)
  if (typeof value === 'boolean') return literal(String(value), type ?? `${XSD}boolean`)
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return decline('a number with a form of its own')
  return literal(String(value), type ?? `${XSD}integer`)
}

function literal(value: string, datatype: string): Term {
  return { termType: 'Literal', value, datatype: iriTerm(datatype) }
}
