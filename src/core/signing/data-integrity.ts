import { toBase58 } from '../foundation/base58'
import { bug } from '../foundation/bug'
import type { Instant } from '../foundation/instant'
import type { JsonObject } from '../foundation/json'
import { ok, type Result } from '../foundation/result'
import { canonicalForm, genericCanonicalForm, proofHasher, type Contexts } from '../proof'
import type { Signer } from './signer'

/** Everything that is the same for all documents of a batch. */
export type DataIntegrityOptions = {
  readonly signer: Signer
  /** DID URL of the signer's key in the issuer's document. */
  readonly verificationMethod: string
  readonly created: Instant
  readonly contexts: Contexts
}

/**
 * Signs documents with `eddsa-rdfc-2022` (EdDSA Cryptosuites 1.0, 3.2.1; standards.md §2.1). Same input, same bytes.
 * The proof stands in a list, as Open Badges wants it. Problems: those of canonicalForm.
 */
export function dataIntegritySigner(
  options: DataIntegrityOptions,
): (document: JsonObject) => Promise<Result<JsonObject>> {
  const { signer, verificationMethod, created, contexts } = options
  if (signer.alg !== 'Ed25519') bug('eddsa-rdfc-2022 needs an Ed25519 key')
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created,
    verificationMethod,
    proofPurpose: 'assertionMethod',
  }
  const hashOf = proofHasher(proof, contexts)
  let compared: Promise<void> | undefined
  return async (document) => {
    const { proof: _, ...unsecured } = document
    await (compared ??= compareForms(unsecured, contexts))
    const hash = await hashOf(unsecured)
    if (!hash.ok) return hash
    const signature = await signer.sign(hash.value)
    return ok({ ...unsecured, proof: [{ ...proof, proofValue: `z${toBase58(signature)}` }] })
  }
}

/** Before anything is signed: the fast way to the canonical form must say of this batch what the reference says. */
async function compareForms(unsecured: JsonObject, contexts: Contexts): Promise<void> {
  const form = await canonicalForm(unsecured, contexts)
  const reference = await genericCanonicalForm(unsecured, contexts)
  const isSame = form.ok ? reference.ok && form.value === reference.value : !reference.ok
  if (!isSame) bug('two ways to the canonical form disagree; nothing was signed')
}

/** Signs one document; see {@link dataIntegritySigner}. */
export function signDataIntegrity(document: JsonObject, options: DataIntegrityOptions): Promise<Result<JsonObject>> {
  return dataIntegritySigner(options)(document)
}
