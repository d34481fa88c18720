import type { ActiveContext } from './active-context'
import { decline } from './declined'

// Narrower than what JSON-LD takes for absolute: nothing that N-Quads would have to escape.
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`\u0000-\u0020]*$/

/** A reference as an absolute IRI: as it is, or by a prefix (JSON-LD 1.1 API, 5.2.2, document relative with base null). */
export function iriOf(value: string, context: ActiveContext): string {
  const colon = value.indexOf(':')
  const prefix = value.startsWith('//', colon + 1) ? undefined : context.terms.get(value.slice(0, colon))
  const iri = prefix?.isPrefix ? `${prefix.iri}${value.slice(colon + 1)}` : value
  return ABSOLUTE.test(iri) ? iri : decline(`not an absolute IRI: ${value}`)
}

/** A term, or else a reference, as an absolute IRI (vocabulary relative, without a default vocabulary). */
export function vocabularyIriOf(value: string, context: ActiveContext): string {
  const term = context.terms.get(value)
  if (term === undefined) return iriOf(value, context)
  return term.iri !== null && ABSOLUTE.test(term.iri) ? term.iri : decline(`no IRI: ${value}`)
}
