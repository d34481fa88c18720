import { bug } from '../foundation/bug'
import type { JsonObject } from '../foundation/json'
import { ok, refuse, type Result } from '../foundation/result'
import type { Contexts } from './contexts'
import { quadsByExpansion } from './expansion/document-quads'
import { canonicalByFirstDegree } from './first-degree'
import { quadsByJsonLd } from './json-ld-quads'
import { canonicalOrderAmbiguous } from './problems'
import { canonicalQuads } from './rdf-canonical'
import { sortsAlike } from './sort-order'
import { formByOpenTemplate, TemplateShelf } from './template/template-shelf'

/**
 * The canonical form of a JSON-LD document, which is what signatures are made of: RDFC-1.0 N-Quads with a final line end.
 * JSON-LD in safe mode, base null, contexts from the given set alone (standards.md §2.1). This is the only way to it. Behind it are
 * four, each asked where the one before declines: a template, our own expansion with first-degree hashes, the same with all of
 * RDFC-1.0, jsonld.js. Our own are trusted with a list of contexts once they gave there what jsonld.js gave.
 * Problems: context-unknown, term-unsigned, json-ld-invalid, canonical-too-complex, canonical-order-ambiguous.
 */
export async function canonicalForm(document: JsonObject, contexts: Contexts): Promise<Result<string>> {
  const ways = waysOf(document, contexts)
  if (ways.areTrusted === false) return genericCanonicalForm(document, contexts)
  const filled = ways.areTrusted ? ways.templates.form(document) : undefined
  if (filled?.kind === 'filled') return ok(filled.text)
  const own = await formByExpansion(document, contexts)
  if (own === null) return genericCanonicalForm(document, contexts)
  if (filled?.kind === 'unknown' && own.ok) ways.templates.learn(document, own.value)
  if (ways.areTrusted) return own
  const generic = await genericCanonicalForm(document, contexts)
  if (generic.ok) ways.areTrusted = own.ok && own.value === generic.value
  return generic
}

/** By list of contexts: whether our own ways gave there what jsonld.js gave. */
export type ComparedForms = ReadonlyMap<string, boolean>

/**
 * Before anything of a batch is signed: each of our own ways to the canonical form must say of its first document what the
 * reference says, or decline.
 * @returns what a thread with the same contexts needs to know, so that it compares nothing and never loads jsonld.js
 */
export async function compareForms(document: JsonObject, contexts: Contexts): Promise<ComparedForms> {
  const form = await canonicalForm(document, contexts)
  const reference = await genericCanonicalForm(document, contexts)
  const template = formByOpenTemplate(document, contexts)
  const isSame = form.ok ? reference.ok && form.value === reference.value : !reference.ok
  const templateAgrees = template === null || (reference.ok && template === reference.value)
  if (!isSame || !templateAgrees) bug('two ways to the canonical form disagree; nothing was signed')
  const compared = [...(waysByContexts.get(contexts) ?? [])].map(
    ([named, { areTrusted }]) => [named, areTrusted] as const,
  )
  return new Map(compared.flatMap(([named, areTrusted]) => (areTrusted === undefined ? [] : [[named, areTrusted]])))
}

/** Takes over what another thread compared with the same contexts. */
export function adoptComparedForms(contexts: Contexts, compared: ComparedForms): void {
  for (const [named, areTrusted] of compared) waysFor(named, contexts).areTrusted = areTrusted
}

/** The canonical form by jsonld.js and rdf-canonize alone: the reference. */
export async function genericCanonicalForm(document: JsonObject, contexts: Contexts): Promise<Result<string>> {
  const quads = await quadsByJsonLd(document, contexts)
  return quads.ok ? orderedAlike(await canonicalQuads(quads.value)) : quads
}

/** The canonical form of what our own expansion states; null where that declines. */
async function formByExpansion(document: JsonObject, contexts: Contexts): Promise<Result<string> | null> {
  const quads = quadsByExpansion(document, contexts)
  if (quads === null) return null
  const text = canonicalByFirstDegree(quads)
  return orderedAlike(text === null ? await canonicalQuads(quads) : ok(text))
}

function orderedAlike(text: Result<string>): Result<string> {
  return text.ok && !sortsAlike(text.value) ? refuse(canonicalOrderAmbiguous()) : text
}

/** Our own ways to the canonical form of documents with one list of contexts. */
type Ways = {
  /** Whether they gave what jsonld.js gave. Absent: not compared yet. */
  areTrusted: boolean | undefined
  readonly templates: TemplateShelf
}

/** Lists of contexts that are kept: documents of others may name any number of lists. */
const MAX_LISTS = 64

const waysByContexts = new WeakMap<Contexts, Map<string, Ways>>()

function waysOf(document: JsonObject, contexts: Contexts): Ways {
  return waysFor(JSON.stringify([document['@context']]), contexts)
}

function waysFor(named: string, contexts: Contexts): Ways {
  const known = waysByContexts.get(contexts) ?? new Map<string, Ways>()
  const ways = known.get(named) ?? { areTrusted: undefined, templates: new TemplateShelf(contexts) }
  known.set(named, ways)
  const [oldest] = known.size > MAX_LISTS ? known.keys() : []
  if (oldest !== undefined) known.delete(oldest)
  waysByContexts.set(contexts, known)
  return ways
}
