import { availableParallelism } from 'node:os'
import { bug } from '../../core/foundation/bug'
import type { AwardFacts } from '../../core/credential'
import { startBlockThread, type BlockThread } from './block-thread'
import { inlineSigning } from './inline-signing'
import { comparedJob } from './sign-block'
import type { BlockSigner, SignedAward, SigningJob, SigningPool } from './signing-pool'
import makeThread from './signing-thread?nodeWorker'

/** More are of no use: the one writer keeps up with two. Each takes some 25 MB. */
const MOST_THREADS = 2
/** Far more than a chunk of awards needs. */
const LIMITS = { maxYoungGenerationSizeMb: 3, maxOldGenerationSizeMb: 192 } as const
/** A thread takes longer to start than so many awards take to sign. */
const INLINE_AWARDS = 25

/**
 * Signs on threads, which start with the first job and stop with the last. Blocks go round; their bytes are the same as those of
 * one thread, as an award's documents depend on nothing but the job and its facts.
 */
export function threadSigning(threads = Math.max(1, Math.min(MOST_THREADS, availableParallelism()))): SigningPool {
  const inline = inlineSigning()
  return {
    width: threads,
    begin: (job, awards) => (awards <= INLINE_AWARDS ? inline.begin(job, awards) : beginJob(threads, job)),
  }
}

function beginJob(most: number, terms: SigningJob): BlockSigner {
  const threads: BlockThread<readonly AwardFacts[], readonly SignedAward[]>[] = []
  let blocks = 0
  let compared: Promise<SigningJob> | undefined
  let stopped = false
  return {
    sign: async (awards) => {
      const job = await (compared ??= comparedJob(terms, awards))
      if (stopped) throw new Error('signing was stopped')
      const block = blocks++
      // a small batch needs one thread only
      if (threads.length < most && threads.length <= block) threads.push(startBlockThread(makeThread, LIMITS, job))
      return (threads[block % threads.length] ?? bug('no signing thread')).run(awards)
    },
    close: async () => {
      stopped = true
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}
