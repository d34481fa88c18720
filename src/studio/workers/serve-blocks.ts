import { parentPort } from 'node:worker_threads'
import { bug } from '../../core/foundation/bug'
import { RosetteError } from '../../core/foundation/rosette-error'
import type { FromBlockThread, ToBlockThread } from './block-messages'

type BlockWork = (block: never) => Promise<unknown>

/**
 * Makes this thread one that works on the blocks of a job, one after the other. What comes and goes is typed where the
 * thread is started: `startBlockThread`.
 * @param begin gets the job's terms and gives the work on a block
 */
export function serveBlocks(begin: (terms: never) => BlockWork): void {
  const port = parentPort ?? bug('this runs as a thread only')
  let work: BlockWork | undefined
  let last = Promise.resolve()

  async function answerTo(number: number, block: never): Promise<FromBlockThread<unknown>> {
    try {
      return { kind: 'done', number, done: await (work ?? bug('the job was never begun'))(block) }
    } catch (error) {
      // the thread's door: what went wrong crosses as a value
      const problem = error instanceof RosetteError ? error.problem : null
      return { kind: 'failed', number, problem, message: error instanceof Error ? error.message : String(error) }
    }
  }

  port.on('message', (message: ToBlockThread<never, never>) => {
    if (message.kind === 'begin') work = begin(message.terms)
    else last = last.then(async () => port.postMessage(await answerTo(message.number, message.block)))
  })
}
