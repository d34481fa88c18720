import { byCodeUnit } from '../../foundation/order'
import type { Contexts } from '../contexts'
import type { ActiveContext, Term } from './active-context'
import { applyContext, documentContext } from './apply-context'
import { decline, Declined } from './declined'
import { iriOf, vocabularyIriOf } from './iri'
import { isOpenList, isOpenObject, openTerm, Slot } from './slot'
import type { OpenObject, OpenQuad, OpenTerm, OpenValue } from './slot'
import { iriTerm, literalTerm, Statements } from './statements'

/**
 * The statements of a document by our own expansion, some fifty times as fast as jsonld.js: nodes, values, types, lists and scoped
 * contexts of bundled contexts. Expansion and conversion of JSON-LD 1.1 API, 5.1 and 8, in safe mode with base null.
 * @param document texts may be left open; their terms then say what a text would become
 * @returns null for whatever is beyond that or odd in any way: the general way then says what it is
 */
export function quadsByExpansion(document: OpenObject, contexts: Contexts): readonly OpenQuad[] | null {
  try {
    const { '@context': named, ...members } = document
    const statements = new Statements()
    new Expansion(statements).node(members, documentContext(named, contexts))
    return statements.quads.length > 0 ? statements.quads : null
  } catch (error) {
    if (error instanceof Declined) return null
    throw error
  }
}

class Expansion {
  constructor(private readonly statements: Statements) {}

  /** States a node and all below it; `outer` is in force where it stands. */
  node(node: OpenObject, outer: ActiveContext): OpenTerm {
    const names = Object.keys(node)
    if (names.length === 0) decline('an empty object')
    const idName = onlyOne(names.filter((name) => outer.terms.get(name)?.iri === '@id'))
    const typeName = onlyOne(names.filter((name) => outer.terms.get(name)?.iri === '@type'))
    const types = typeName === undefined ? [] : textsOf(node[typeName])
    const context = withTypes(outer, types)
    const subject = this.subject(idName === undefined ? undefined : node[idName], context)
    for (const type of types) this.statements.addType(subject, vocabularyIriOf(type, outer))
    for (const name of names) {
      const term = context.terms.get(name) ?? decline(`no term: ${name}`)
      if (name === idName ? term.iri !== '@id' : name === typeName && term.iri !== '@type') decline('a keyword changes')
      if (name !== idName && name !== typeName) this.property(subject, name, term, node[name], context)
    }
    return subject
  }

  private subject(id: OpenValue | undefined, context: ActiveContext): OpenTerm {
    if (id === undefined) return this.statements.blank()
    const named = (text: string) => iriTerm(iriOf(text, context))
    if (id instanceof Slot) return openTerm(id, 'NamedNode', named)
    return typeof id === 'string' ? named(id) : decline('an id that is no text')
  }

  private property(
    subject: OpenTerm,
    name: string,
    term: Term,
    value: OpenValue | undefined,
    context: ActiveContext,
  ): void {
    if (term.container === 'other' || term.iri === null || term.iri.startsWith('@')) decline(`term ${name}`)
    const below = term.scope === undefined ? context : applyContext(context, term.scope, 'property')
    // What the value is, the term's own scope may say anew.
    const own = below.terms.get(name)
    if (own?.iri !== term.iri) return decline(`${name} is another below itself`)
    const predicate = vocabularyIriOf(name, context)
    const values = isOpenList(value) ? value : [value]
    if (values.length === 0) decline('an empty list')
    const objects = values.map((item) => this.object(item, own, below))
    if (term.container === 'list') this.statements.addList(subject, predicate, objects)
    else for (const object of objects) this.statements.add(subject, predicate, object)
  }

  private object(value: OpenValue | undefined, term: Term, below: ActiveContext): OpenTerm {
    if (value === undefined || value === null || isOpenList(value)) return decline('null, or a list in a list')
    if (term.type === '@json' || term.type === '@none') return decline(`type ${term.type}`)
    if (isOpenObject(value)) return this.node(value, innerContext(value, term, below))
    if (term.type !== '@id' && term.type !== '@vocab') return literalOf(value, term.type)
    const iri = term.type === '@id' ? iriOf : vocabularyIriOf
    const referred = (text: string) => iriTerm(iri(text, below))
    if (value instanceof Slot) return openTerm(value, 'NamedNode', referred)
    return typeof value === 'string' ? referred(value) : decline('a reference that is no text')
  }
}

function literalOf(value: string | number | boolean | Slot, type: string | undefined): OpenTerm {
  if (!(value instanceof Slot)) return literalTerm(value, type)
  literalTerm('', type) // declines types that texts of theirs are not literals of
  return openTerm(value, 'Literal', (text) => literalTerm(text, type))
}

/** The context of a nested node: contexts of types end here, unless the node is a bare reference (JSON-LD 1.1 API, 5.1.2, 7). */
function innerContext(node: OpenObject, term: Term, below: ActiveContext): ActiveContext {
  const names = Object.keys(node)
  const isReference = names.length === 1 && names.every((name) => below.terms.get(name)?.iri === '@id')
  const reverted = isReference ? below : (below.previous ?? below)
  return term.scope === undefined ? reverted : applyContext(reverted, term.scope, 'property')
}

/** The context of a node after its types, in code-unit order, have brought theirs. */
function withTypes(outer: ActiveContext, types: readonly string[]): ActiveContext {
  let context = outer
  for (const type of [...types].sort(byCodeUnit)) {
    const scope = outer.terms.get(type)?.scope
    if (scope !== undefined) context = applyContext(context, scope, 'type')
  }
  return context
}

function textsOf(value: OpenValue | undefined): readonly string[] {
  const values = isOpenList(value) ? value : [value]
  return values.map((item) => (typeof item === 'string' ? item : decline('a type that is no text')))
}

function onlyOne(names: readonly string[]): string | undefined {
  return names.length > 1 ? decline('a keyword twice') : names[0]
}
