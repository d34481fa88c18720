/** A local context as a context document holds it. */
export type LocalContext = Readonly<Record<string, unknown>>

/** What a term means (JSON-LD 1.1, 4.1), as far as bundled contexts need it. */
export type Term = {
  /** An IRI, `@id`, `@type` or another keyword; null: the term means nothing. */
  readonly iri: string | null
  /** `@id`, `@vocab`, `@json`, `@none` or the IRI of a datatype. */
  readonly type: string | undefined
  /** `set` changes nothing; `other` are kinds that the expander leaves to the general way. */
  readonly container: 'set' | 'list' | 'other'
  /** The context for what stands below the term, or below nodes of this type. */
  readonly scope: unknown
  readonly isPrefix: boolean
  readonly isProtected: boolean
  /** The definition but for its protection: protected terms may be defined again only alike. */
  readonly text: string
}

/** A context in force; never changed once it is made. */
export type ActiveContext = {
  readonly terms: ReadonlyMap<string, Term>
  /** What was in force before types brought their own contexts; these do not reach into nested nodes. */
  readonly previous: ActiveContext | null
}

/** No term defined. */
export const EMPTY: ActiveContext = { terms: new Map(), previous: null }
