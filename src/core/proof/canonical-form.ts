import { bug } from '../foundation/bug'
import type { JsonObject } from '../foundation/json'
import { ok, refuse, type Result } from '../foundation/result'
import type { Contexts } from './contexts'
import { quadsByExpansion } from './expansion/document-quads'
import { canonicalByFirstDegree } from './first-degree'
import { quadsByJsonLd } from './json-ld-quads'
import { canonicalOrderAmbiguous } from './problems'
import { canonicalQuads, type Quads } from './rdf-canonical'
import { sortsAlike } from './sort-order'

/**
 * The canonical form of a JSON-LD document, which is what signatures are made of: RDFC-1.0 N-Quads with a final line end.
 * JSON-LD in safe mode, base null, contexts from the given set alone (standards.md §2.1). This is the only way to it: fast where
 * a document is plain, by jsonld.js otherwise. The fast way is trusted with a list of contexts once it gave there what jsonld.js gave.
 * Problems: context-unknown, term-unsigned, json-ld-invalid, canonical-too-complex, canonical-order-ambiguous.
 */
export async function canonicalForm(document: JsonObject, contexts: Contexts): Promise<Result<string>> {
  const quads = quadsByExpansion(document, contexts)
  const trust = trustIn(contexts)
  const named = JSON.stringify([document['@context']])
  if (quads === null || trust.get(named) === false) return genericCanonicalForm(document, contexts)
  const fast = await canonicalText(quads)
  if (trust.get(named)) return fast
  const generic = await genericCanonicalForm(document, contexts)
  if (generic.ok) trust.set(named, fast.ok && fast.value === generic.value)
  return generic
}

/** By list of contexts: whether the fast way gave there what jsonld.js gave. */
export type ComparedForms = ReadonlyMap<string, boolean>

/**
 * Before anything of a batch is signed: the fast way to the canonical form must say of its first document what the reference says.
 * @returns what a thread with the same contexts needs to know, so that it compares nothing and never loads jsonld.js
 */
export async function compareForms(document: JsonObject, contexts: Contexts): Promise<ComparedForms> {
  const form = await canonicalForm(document, contexts)
  const reference = await genericCanonicalForm(document, contexts)
  const isSame = form.ok ? reference.ok && form.value === reference.value : !reference.ok
  if (!isSame) bug('two ways to the canonical form disagree; nothing was signed')
  return new Map(trustIn(contexts))
}

/** Takes over what another thread compared with the same contexts. */
export function adoptComparedForms(contexts: Contexts, compared: ComparedForms): void {
  for (const [named, isSame] of compared) trustIn(contexts).set(named, isSame)
}

/** The canonical form by jsonld.js and rdf-canonize alone: the reference. */
export async function genericCanonicalForm(document: JsonObject, contexts: Contexts): Promise<Result<string>> {
  const quads = await quadsByJsonLd(document, contexts)
  return quads.ok ? orderedAlike(await canonicalQuads(quads.value)) : quads
}

async function canonicalText(quads: Quads): Promise<Result<string>> {
  const text = canonicalByFirstDegree(quads)
  return orderedAlike(text === null ? await canonicalQuads(quads) : ok(text))
}

function orderedAlike(text: Result<string>): Result<string> {
  return text.ok && !sortsAlike(text.value) ? refuse(canonicalOrderAmbiguous()) : text
}

const trusted = new WeakMap<Contexts, Map<string, boolean>>()

/** By list of contexts: whether the fast way may be taken. Absent: not compared yet. */
function trustIn(contexts: Contexts): Map<string, boolean> {
  const known = trusted.get(contexts) ?? new Map<string, boolean>()
  trusted.set(contexts, known)
  return known
}
