import { concatBytes } from '../foundation/bytes'
import { isJsonObject, type JsonObject, type JsonValue } from '../foundation/json'
import { ok, refuse, type Result } from '../foundation/result'
import { sha256 } from '../foundation/sha256'
import { adoptComparedForms, canonicalForm, type ComparedForms } from './canonical-form'
import type { Contexts } from './contexts'
import { canonicalJson } from './jcs'
import { proofMismatch } from './problems'
import type { Proof } from './proofs-of'

/**
 * What a proof signs: SHA-256 of the proof's options, then SHA-256 of the document without proofs, 64 bytes
 * (EdDSA Cryptosuites 1.0, 3.2.4 and 3.3.4; standards.md §2.1). Options first.
 */
export async function proofHash(document: JsonObject, proof: Proof, contexts: Contexts): Promise<Result<Uint8Array>> {
  const unsecured = unsecuredDocument(document, proof)
  if (!unsecured.ok) return unsecured
  const { proofValue: _, ...options } = proof.source
  if (proof.kind === 'eddsa-jcs-2022') return hashOfJson(unsecured.value, options)
  return proofHasher(options, contexts)(unsecured.value)
}

/**
 * Hashes documents for one proof: its options are hashed once for all documents with the same contexts, as in a batch.
 * @param options the proof without `proofValue`
 * @param compared what another thread compared of this batch
 * @returns the 64 bytes that are signed, of a document without `proof`
 */
export function proofHasher(
  options: JsonObject,
  contexts: Contexts,
  compared?: ComparedForms,
): (unsecured: JsonObject) => Promise<Result<Uint8Array>> {
  if (compared) adoptComparedForms(contexts, compared)
  const hashed = new Map<string, Uint8Array>()
  const optionsHash = async (context: JsonValue | undefined): Promise<Result<Uint8Array>> => {
    const key = JSON.stringify([context])
    const known = hashed.get(key)
    if (known !== undefined) return ok(known)
    const form = await canonicalForm(context === undefined ? options : { ...options, '@context': context }, contexts)
    if (!form.ok) return form
    const hash = sha256(form.value)
    hashed.set(key, hash)
    return ok(hash)
  }
  return async (unsecured) => {
    const first = await optionsHash(unsecured['@context'])
    if (!first.ok) return first
    const form = await canonicalForm(unsecured, contexts)
    return form.ok ? ok(concatBytes(first.value, sha256(form.value))) : form
  }
}

/** The document without proofs, but for those that a proof of a chain signs too (VC Data Integrity 1.0, 4.5). */
function unsecuredDocument(document: JsonObject, proof: Proof): Result<JsonObject> {
  const { proof: all, ...unsecured } = document
  if (proof.previousProofs.length === 0) return ok(unsecured)
  const listed = [all].flat().filter(isJsonObject)
  const previous = listed.filter(({ id }) => typeof id === 'string' && proof.previousProofs.includes(id))
  const found = new Set(previous.map(({ id }) => id))
  if (found.size !== previous.length || proof.previousProofs.some((id) => !found.has(id))) {
    return refuse(proofMismatch(proof.path, 'it builds on a proof that is not there'))
  }
  return ok({ ...unsecured, proof: previous })
}

/** eddsa-jcs-2022: a proof's own context stands for the document's, which must begin with it (EdDSA Cryptosuites 1.0, 3.3.2). */
function hashOfJson(unsecured: JsonObject, options: JsonObject): Result<Uint8Array> {
  const own = options['@context']
  const document = own === undefined ? unsecured : { ...unsecured, '@context': own }
  if (own !== undefined && !beginsWith([unsecured['@context']].flat(), [own].flat())) {
    return refuse(proofMismatch('proof', 'its context is not the one the document begins with'))
  }
  return ok(concatBytes(sha256(canonicalJson(options)), sha256(canonicalJson(document))))
}

function beginsWith(list: readonly unknown[], start: readonly unknown[]): boolean {
  return start.every((item, i) => JSON.stringify(item) === JSON.stringify(list[i]))
}
