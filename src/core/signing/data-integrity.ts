import { toBase58 } from '../foundation/base58'
import { bug } from '../foundation/bug'
import type { Instant } from '../foundation/instant'
import type { JsonObject } from '../foundation/json'
import { ok, type Result } from '../foundation/result'
import { compareForms, proofHasher, type Contexts } from '../proof'
import type { Signer } from './signer'

/** Everything that is the same for all documents of a batch. */
export type DataIntegrityOptions = {
  readonly signer: Signer
  /** DID URL of the signer's key in the issuer's document. */
  readonly verificationMethod: string
  readonly created: Instant
  readonly contexts: Contexts
  /** What another thread compared of this batch; without it the first document is compared here. */
  readonly compared?: Awaited<ReturnType<typeof compareForms>> | undefined
}

/**
 * Signs documents with `eddsa-rdfc-2022` (EdDSA Cryptosuites 1.0, 3.2.1; standards.md §2.1). Same input, same bytes.
 * The proof stands in a list, as Open Badges wants it. Problems: those of canonicalForm.
 */
export function dataIntegritySigner(
  options: DataIntegrityOptions,
): (document: JsonObject) => Promise<Result<JsonObject>> {
  const { signer, verificationMethod, created, contexts, compared } = options
  if (signer.alg !== 'Ed25519') bug('eddsa-rdfc-2022 needs an Ed25519 key')
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created,
    verificationMethod,
    proofPurpose: 'assertionMethod',
  }
  const hashOf = proofHasher(proof, contexts, compared)
  let comparing: Promise<unknown> | undefined = compared && Promise.resolve()
  return async (document) => {
    const { proof: _, ...unsecured } = document
    await (comparing ??= compareForms(unsecured, contexts))
    const hash = await hashOf(unsecured)
    if (!hash.ok) return hash
    const signature = await signer.sign(hash.value)
    return ok({ ...unsecured, proof: [{ ...proof, proofValue: `z${toBase58(signature)}` }] })
  }
}

/** Signs one document; see {@link dataIntegritySigner}. */
export function signDataIntegrity(document: JsonObject, options: DataIntegrityOptions): Promise<Result<JsonObject>> {
  return dataIntegritySigner(options)(document)
}
