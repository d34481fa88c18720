import { bug } from '../../core/foundation/bug'
import type { Problem } from '../../core/foundation/problem'
import { RosetteError } from '../../core/foundation/rosette-error'
import { hostedAssertion, openBadgeCredential, type AwardFacts } from '../../core/credential'
import { compareForms, methodId } from '../../core/proof'
import { dataIntegritySigner, signVcJwt } from '../../core/signing'
import { nodeSigner } from '../keys/node-signer'
import type { SignedAward, SigningJob } from './signing-pool'

/** The job for threads: the reference is asked here once, as its library would take more memory than the rest of a thread. */
export async function comparedJob(job: SigningJob, [first]: readonly AwardFacts[]): Promise<SigningJob> {
  if (first === undefined) return job
  const compared = await compareForms(openBadgeCredential({ ...job, facts: first }), job.contexts)
  return { ...job, compared }
}

/** Makes and signs the documents of one award: the whole award belongs to one thread (performance.md §5.7). */
export function awardSigner(job: SigningJob): (facts: AwardFacts) => Promise<SignedAward> {
  const { issuer, badge, publish, created, contexts, keys, compared } = job
  const embed = dataIntegritySigner({
    signer: nodeSigner(keys.embedded),
    verificationMethod: methodId(issuer.did, keys.embedded.publicKey),
    created,
    contexts,
    compared,
  })
  const { jwt } = keys
  const jwtSigning = jwt && { signer: nodeSigner(jwt), kid: methodId(issuer.did, jwt.publicKey) }
  return async (facts) => {
    const source = { issuer, badge, facts, publish }
    const unsigned = openBadgeCredential(source)
    const signed = await embed(unsigned)
    // The roster and the definition were checked: what cannot be signed now stops the batch, with the reason in plain words.
    if (!signed.ok) throw new RosetteError(refusalOf(facts, signed.problems[0] ?? bug('refused without a reason')))
    return {
      award: facts.awardId,
      credential: JSON.stringify(signed.value),
      ...(jwtSigning ? { jwt: await signVcJwt(unsigned, jwtSigning) } : {}),
      assertion: JSON.stringify(hostedAssertion(source)),
    }
  }
}

/** Says which award it is, as only the writer knows its row. */
function refusalOf({ awardId }: AwardFacts, problem: Problem): Problem {
  return { ...problem, values: { ...problem.values, award: awardId } }
}
