import type { JsonObject } from '../foundation/json'
import { refuse, type Result } from '../foundation/result'
import type { Contexts } from './contexts'
import { quadsByJsonLd } from './json-ld-quads'
import { canonicalOrderAmbiguous } from './problems'
import { canonicalQuads } from './rdf-canonical'
import { sortsAlike } from './sort-order'

/**
 * The canonical form of a JSON-LD document, which is what signatures are made of: RDFC-1.0 N-Quads with a final line end.
 * JSON-LD in safe mode, base null, contexts from the given set alone (standards.md §2.1). This is the only way to it.
 * Problems: context-unknown, term-unsigned, json-ld-invalid, canonical-too-complex, canonical-order-ambiguous.
 */
export async function canonicalForm(document: JsonObject, contexts: Contexts): Promise<Result<string>> {
  const quads = await quadsByJsonLd(document, contexts)
  if (!quads.ok) return quads
  const text = await canonicalQuads(quads.value)
  return text.ok && !sortsAlike(text.value) ? refuse(canonicalOrderAmbiguous()) : text
}
