import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { bug } from '../../core/foundation/bug'
import { RosetteError } from '../../core/foundation/rosette-error'
import { inlineSigning } from './inline-signing'
import { comparedJob } from './sign-block'
import type { FromSigner, ToSigner } from './signing-messages'
import type { BlockSigner, SignedAward, SigningJob, SigningPool } from './signing-pool'
import makeThread from './signing-thread?nodeWorker'

/** More are of no use: the one writer keeps up with two. Each takes some 25 MB. */
const MOST_THREADS = 2
/** Far more than a chunk of awards needs; a thread without a limit lets its heap grow to many times what it uses. */
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

type Waiting = { readonly resolve: (awards: readonly SignedAward[]) => void; readonly reject: (error: Error) => void }

function beginJob(threads: number, terms: SigningJob): BlockSigner {
  const workers: Worker[] = []
  const waiting = new Map<number, Waiting>()
  let blocks = 0
  let compared: Promise<SigningJob> | undefined
  let stopped = false
  const tell = (worker: Worker, message: ToSigner) => worker.postMessage(message)
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const start = (job: SigningJob): Worker => {
    const worker = makeThread({ resourceLimits: LIMITS })
    worker.on('message', (message: FromSigner) => {
      const one = waiting.get(message.block)
      waiting.delete(message.block)
      if (message.kind === 'signed') one?.resolve(message.awards)
      else one?.reject(message.problem ? new RosetteError(message.problem) : new Error(message.message))
    })
    worker.on('error', failAll)
    tell(worker, { kind: 'begin', job: 1, terms: job })
    return worker
  }
  return {
    sign: async (awards) => {
      const job = await (compared ??= comparedJob(terms, awards))
      if (stopped) throw new Error('signing was stopped')
      return new Promise((resolve, reject) => {
        const block = blocks++
        // a small batch needs one thread only
        if (workers.length < threads && workers.length <= block) workers.push(start(job))
        waiting.set(block, { resolve, reject })
        const worker = workers[block % workers.length] ?? bug('no signing thread')
        tell(worker, { kind: 'sign', job: 1, block, awards })
      })
    },
    close: async () => {
      stopped = true
      failAll(new Error('signing was stopped'))
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
