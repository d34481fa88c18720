import { bytesFromBase58 } from '../foundation/base58'
import type { JsonObject } from '../foundation/json'
import { ok, refuse, type Result } from '../foundation/result'
import type { Contexts } from './contexts'
import { proofMismatch, purposeWrong, signatureWrong } from './problems'
import { proofHash } from './proof-hash'
import { PROOF_KINDS, type Proof } from './proofs-of'
import type { PublicJwk } from './jwk'
import { algorithmOf, type SignatureCheck } from './signature-check'

/** What checking needs besides the document and the key. */
export type ProofContext = { readonly contexts: Contexts; readonly check: SignatureCheck }

/**
 * Checks one proof with a key that the caller found to be the issuer's: purpose, form, mathematics (VC Data Integrity 1.0, 4.4).
 * Problems: purpose-wrong, proof-mismatch, signature-wrong, and those of {@link canonicalForm}.
 */
export async function verifyProof(
  document: JsonObject,
  proof: Proof,
  key: PublicJwk,
  { contexts, check }: ProofContext,
): Promise<Result<'verified'>> {
  if (proof.proofPurpose !== 'assertionMethod') return refuse(purposeWrong(proof.path, proof.proofPurpose))
  if (PROOF_KINDS[proof.kind] !== algorithmOf(key))
    return refuse(proofMismatch(proof.path, 'its key is of another kind'))
  const signature = signatureOf(proof.proofValue)
  if (signature === null) return refuse(signatureWrong(proof.path))
  const hash = await proofHash(document, proof, contexts)
  if (!hash.ok) return hash
  const fits = await check(algorithmOf(key), key, hash.value, signature)
  return fits ? ok('verified') : refuse(signatureWrong(proof.path))
}

/** base58btc with its multibase letter, exactly 64 bytes; longer texts are not even decoded. */
function signatureOf(proofValue: string): Uint8Array | null {
  if (!proofValue.startsWith('z') || proofValue.length > 100) return null
  const bytes = bytesFromBase58(proofValue.slice(1))
  return bytes?.length === 64 ? bytes : null
}
