import type { JsonObject } from '../../src/core/foundation/json'
import type { Problem } from '../../src/core/foundation/problem'
import { ok, refuse, type Result } from '../../src/core/foundation/result'
import { proofMismatch, proofMissing, proofUnsupported } from '../../src/core/proof/problems'
import { proofsOf, verifyProof, type PublicJwk } from '../../src/core/proof'
import type { Proof } from '../../src/core/proof/proofs-of'
import type { ProofContext } from '../../src/core/proof/verify-proof'

/**
 * Checks all embedded proofs of a document. At least one must hold and no supported one may be false: a set with one false
 * proof is false (standards.md §2.2, reliability.md promise 19). Unsupported kinds and proofs without a key lend no trust.
 * @param keyOf the issuer's key for a verification method, or null where it is not the issuer's or not known
 * @returns the proofs that hold; problems of all that do not, else proof-missing or proof-unsupported
 */
export async function verifyDataIntegrity(
  document: JsonObject,
  keyOf: (verificationMethod: string) => PublicJwk | null,
  context: ProofContext,
): Promise<Result<readonly Proof[]>> {
  const held: Proof[] = []
  const wrong: Problem[] = []
  const proofs = proofsOf(document)
  for (const proof of proofs) {
    if (proof.state === 'malformed') wrong.push(proofMismatch(proof.path, 'a member is missing'))
    if (proof.state !== 'supported') continue
    const key = keyOf(proof.verificationMethod)
    if (key === null) continue
    const checked = await verifyProof(document, proof, key, context)
    if (checked.ok) held.push(proof)
    else wrong.push(...checked.problems)
  }
  if (wrong.length > 0) return refuse(...wrong)
  if (held.length > 0) return ok(held)
  const [first] = proofs
  if (first === undefined) return refuse(proofMissing())
  return refuse(proofUnsupported(first.state === 'supported' ? `${first.kind} of an unknown key` : first.name))
}
