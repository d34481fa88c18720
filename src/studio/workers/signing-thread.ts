import type { AwardFacts } from '../../core/credential'
import { hashNatively } from '../native-sha256'
import { serveBlocks } from './serve-blocks'
import { awardSigner } from './sign-block'
import type { SignedAward, SigningJob } from './signing-pool'

hashNatively()
serveBlocks((job: SigningJob) => {
  const sign = awardSigner(job)
  return async (awards: readonly AwardFacts[]): Promise<readonly SignedAward[]> => {
    const signed: SignedAward[] = []
    for (const facts of awards) signed.push(await sign(facts))
    return signed
  }
})
