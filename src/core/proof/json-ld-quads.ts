/// <reference path="./json-ld.d.ts" />
import type { Quad } from 'rdf-canonize'
import { z } from 'zod'
import type { JsonObject } from '../foundation/json'
import { ok, refuse, type Result } from '../foundation/result'
import type { Contexts } from './contexts'
import { contextUnknown, jsonLdInvalid, termUnsigned } from './problems'

/**
 * The statements of a document by jsonld.js. The library is loaded on first use: it is large, and its loader never runs,
 * as ours answers from `contexts` or refuses.
 */
export async function quadsByJsonLd(document: JsonObject, contexts: Contexts): Promise<Result<readonly Quad[]>> {
  const { default: jsonld } = await import('jsonld')
  const unknown: string[] = []
  const documentLoader = async (url: string) => {
    const context = contexts.get(url)
    if (context === undefined) {
      unknown.push(url)
      throw new Error('not among the bundled contexts')
    }
    return { contextUrl: null, documentUrl: url, document: context }
  }
  try {
    return ok(await jsonld.toRDF(document, { base: null, safe: true, documentLoader }))
  } catch (error) {
    const [url] = unknown
    if (url !== undefined) return refuse(contextUnknown(url))
    const known = JsonLdError.safeParse(error)
    if (!known.success) throw error
    const { code, event } = known.data.details
    return refuse(event ? termUnsigned(wordOf(event)) : jsonLdInvalid(code ?? known.data.name))
  }
}

/** What jsonld.js throws: `event` if safe mode refused something, else the error code of JSON-LD 1.1 API, 9.3. */
const JsonLdError = z.object({
  name: z.string().startsWith('jsonld.'),
  details: z.object({
    code: z.string().optional(),
    event: z.object({ code: z.string(), details: z.record(z.string(), z.unknown()).optional() }).optional(),
  }),
})

/** The word that safe mode stumbled over. */
function wordOf(event: { code: string; details?: Record<string, unknown> | undefined }): string {
  const named = ['property', 'type', 'id', 'vocab', 'value', 'term'].map((name) => event.details?.[name])
  return named.find((word) => typeof word === 'string') ?? event.code
}
