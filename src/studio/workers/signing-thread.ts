import { parentPort } from 'node:worker_threads'
import { bug } from '../../core/foundation/bug'
import type { AwardFacts } from '../../core/credential'
import { RosetteError } from '../../core/foundation/rosette-error'
import { awardSigner } from './sign-block'
import type { FromSigner, ToSigner } from './signing-messages'
import type { SignedAward } from './signing-pool'

const port = parentPort ?? bug('the signing thread runs as a thread only')
const signers = new Map<number, ReturnType<typeof awardSigner>>()

port.on('message', (message: ToSigner) => {
  if (message.kind === 'begin') signers.set(message.job, awardSigner(message.terms))
  else if (message.kind === 'end') signers.delete(message.job)
  else void answer(message.job, message.block, message.awards)
})

async function answer(job: number, block: number, awards: readonly AwardFacts[]): Promise<void> {
  port.postMessage(await signBlock(job, block, awards))
}

async function signBlock(job: number, block: number, awards: readonly AwardFacts[]): Promise<FromSigner> {
  const sign = signers.get(job) ?? bug(`signing job ${job} was never begun`)
  try {
    const signed: SignedAward[] = []
    for (const facts of awards) signed.push(await sign(facts))
    return { kind: 'signed', block, awards: signed }
  } catch (error) {
    // the thread's door: what went wrong crosses as a value
    const problem = error instanceof RosetteError ? error.problem : null
    return { kind: 'failed', block, problem, message: error instanceof Error ? error.message : String(error) }
  }
}
