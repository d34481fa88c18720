import type { ActiveContext, LocalContext, Term } from './active-context'
import { decline } from './declined'

const MEMBERS = new Set(['@id', '@type', '@container', '@context', '@protected', '@prefix'])
const KEYWORD_LIKE = /^@[A-Za-z]+$/

/**
 * A context changed by a local one (JSON-LD 1.1 API, 4.1 and 4.2). Terms may lean on others of the same context, in any order.
 * @param mayOverride whether protected terms may change: below a property they may, by a type or a document they may not
 */
export function defineTerms(base: ActiveContext, local: LocalContext, mayOverride: boolean): ReadonlyMap<string, Term> {
  return new Definition(base, local, mayOverride).terms()
}

class Definition {
  private readonly defined = new Map<string, 'begun' | 'done'>()
  private readonly result: Map<string, Term>

  constructor(
    base: ActiveContext,
    private readonly local: LocalContext,
    private readonly mayOverride: boolean,
  ) {
    this.result = new Map(base.terms)
  }

  terms(): ReadonlyMap<string, Term> {
    for (const name of Object.keys(this.local)) {
      if (name === '@protected') continue
      if (name === '@version' && this.local[name] === 1.1) continue
      if (name.startsWith('@') || name === '') decline(`context member ${name}`)
      this.define(name)
    }
    return this.result
  }

  private define(name: string): void {
    const state = this.defined.get(name)
    if (state === 'done') return
    if (state === 'begun') decline(`${name} is defined by itself`)
    this.defined.set(name, 'begun')
    const before = this.result.get(name)
    this.result.delete(name)
    const term = this.termOf(name, this.local[name])
    const isKept = before?.isProtected === true && !this.mayOverride
    if (isKept && before.text !== term.text) decline(`${name} is protected`)
    this.result.set(name, isKept ? { ...term, isProtected: true } : term)
    this.defined.set(name, 'done')
  }

  private termOf(name: string, value: unknown): Term {
    const isSimple = typeof value === 'string' || value === null
    const members = isSimple ? { '@id': value } : membersOf(value)
    for (const member of Object.keys(members)) if (!MEMBERS.has(member)) decline(`term member ${member}`)
    const iri = this.iriOfTerm(name, members['@id'])
    const type = this.typeOf(members['@type'])
    const container = containerOf(members['@container'])
    const isPrefix = this.isPrefix(name, iri, isSimple, members['@prefix'])
    const isProtected = members['@protected'] ?? this.local['@protected'] ?? false
    if (typeof isProtected !== 'boolean') decline('protection that is neither true nor false')
    const scope = members['@context']
    const text = JSON.stringify([iri, type, members['@container'], scope, isPrefix])
    return { iri, type, container, scope, isPrefix, isProtected, text }
  }

  private iriOfTerm(name: string, id: unknown): string | null {
    if (id === null) return null
    if (id !== undefined && typeof id !== 'string') decline('an @id that is no text')
    if (id === undefined || id === name) return this.prefixed(name)
    const iri = this.expanded(id)
    // A term in the form of an IRI must mean that IRI.
    return /:[^:]|\//.test(name) && this.prefixed(name) !== iri ? decline(`${name} means another IRI`) : iri
  }

  /** The IRI of a term that is one itself, in full or by a prefix. */
  private prefixed(name: string): string {
    const colon = name.indexOf(':')
    if (colon < 1) return decline(`${name} has no IRI`)
    const prefix = name.slice(0, colon)
    if (Object.hasOwn(this.local, prefix)) this.define(prefix)
    const iri = this.result.get(prefix)?.iri
    return iri === null || iri === undefined ? name : iri + name.slice(colon + 1)
  }

  private typeOf(type: unknown): string | undefined {
    if (type === undefined) return undefined
    if (typeof type !== 'string') return decline('a @type that is no text')
    return type.startsWith('@') ? type : this.expanded(type)
  }

  private isPrefix(name: string, iri: string | null, isSimple: boolean, said: unknown): boolean {
    if (said !== undefined) return said === true && !/[:/]/.test(name)
    return isSimple && !name.includes(':') && iri !== null && /[:/?#[\]@]$/.test(iri)
  }

  /** An IRI as a context writes it: a keyword, a term of this or an earlier context, a prefix and more, or in full. */
  private expanded(value: string): string {
    if (KEYWORD_LIKE.test(value)) return value
    if (Object.hasOwn(this.local, value)) this.define(value)
    const term = this.result.get(value)
    if (term !== undefined) return term.iri ?? decline(`${value} means nothing`)
    const colon = value.indexOf(':')
    if (colon < 1) return decline(`relative: ${value}`)
    if (value.startsWith('//', colon + 1)) return value
    const name = value.slice(0, colon)
    if (Object.hasOwn(this.local, name)) this.define(name)
    const prefix = this.result.get(name)
    return prefix?.isPrefix ? `${prefix.iri}${value.slice(colon + 1)}` : value
  }
}

function membersOf(value: unknown): LocalContext {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return decline('a term that is no object')
  return Object.fromEntries(Object.entries(value))
}

function containerOf(container: unknown): Term['container'] {
  if (container === undefined || container === '@set') return 'set'
  return container === '@list' ? 'list' : 'other'
}
