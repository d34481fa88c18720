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
 * Hashes documents for one proof.
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
  return async (unsecured) => {
    const context = unsecured['@context']
    const first = await hashOfOptions(context === undefined ? options : { ...options, '@context': context }, contexts)
    if (!first.ok) return first
    const form = await canonicalForm(unsecured, contexts)
    return form.ok ? ok(concatBytes(first.value, sha256(form.value))) : form
  }
}

/** Options repeat in a batch: their hash is found again by their whole text, which says all if they hold texts alone. */
const hashedOptions = new WeakMap<Contexts, Map<string, Uint8Array>>()
const MAX_OPTIONS = 64

async function hashOfOptions(options: JsonObject, contexts: Contexts): Promise<Result<Uint8Array>> {
  const hashed = hashedOptions.get(contexts) ?? new Map<string, Uint8Array>()
  hashedOptions.set(contexts, hashed)
  const key = Object.values(options).flat().every(isText) ? JSON.stringify(options) : null
  const known = key === null ? undefined : hashed.get(key)
  if (known !== undefined) return ok(known)
  const form = await canonicalForm(options, contexts)
  if (!form.ok) return form
  const hash = sha256(form.value)
  if (hashed.size === MAX_OPTIONS) hashed.clear()
  if (key !== null) hashed.set(key, hash)
  return ok(hash)
}

function isText(value: JsonValue): boolean {
  return typeof value === 'string'
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
