/// <reference path="./json-ld.d.ts" />
import { canonize, type Quad } from 'rdf-canonize'
import { sha256Hex } from '../foundation/sha256'
import { ok, refuse, type Result } from '../foundation/result'
import { canonicalTooComplex } from './problems'

/** Statements as RDF/JS has them, of the default graph or named ones. */
export type Quads = readonly Quad[]

/** Steps of the N-degree algorithm; honest badges need a few dozen, poison graphs as many as they get (reliability.md §4). */
const MAX_DEEP_ITERATIONS = 10_000

/** RDFC-1.0 of a list of quads by rdf-canonize, with our own SHA-256 so that it runs where there is no WebCrypto. */
export async function canonicalQuads(quads: Quads): Promise<Result<string>> {
  try {
    const options = { algorithm: 'RDFC-1.0', maxDeepIterations: MAX_DEEP_ITERATIONS, createMessageDigest } as const
    return ok(await canonize(quads, options))
  } catch {
    return refuse(canonicalTooComplex()) // the one thing it throws about a list of quads
  }
}

function createMessageDigest() {
  let text = ''
  return {
    update(part: string): void {
      text += part
    },
    digest: () => sha256Hex(text),
  }
}
