import type { ResourceLimits, Worker, WorkerOptions } from 'node:worker_threads'
import { RosetteError } from '../../core/foundation/rosette-error'
import type { FromBlockThread, ToBlockThread } from './block-messages'

/** A thread that works on the blocks of one job, in the order in which they come. */
export type BlockThread<Block, Done> = {
  /** @param transfer memory of the block that is handed over, not copied */
  run(block: Block, transfer?: readonly ArrayBuffer[]): Promise<Done>
  /** Stops the thread; what is under way is given up. */
  close(): Promise<void>
}

type Waiting<Done> = { readonly resolve: (done: Done) => void; readonly reject: (error: Error) => void }

/** @param limits without them a thread lets its heap grow to many times what it uses */
export function startBlockThread<Block, Done>(
  makeThread: (options: WorkerOptions) => Worker,
  limits: ResourceLimits,
  terms: unknown,
): BlockThread<Block, Done> {
  const worker = makeThread({ resourceLimits: limits })
  const waiting = new Map<number, Waiting<Done>>()
  let blocks = 0
  const tell = (message: ToBlockThread<unknown, Block>, transfer: readonly ArrayBuffer[] = []) =>
    worker.postMessage(message, transfer)
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', (message: FromBlockThread<Done>) => {
    const one = waiting.get(message.number)
    waiting.delete(message.number)
    if (message.kind === 'done') one?.resolve(message.done)
    else one?.reject(message.problem ? new RosetteError(message.problem) : new Error(message.message))
  })
  worker.on('error', failAll)
  tell({ kind: 'begin', terms })
  return {
    run: (block, transfer) =>
      new Promise((resolve, reject) => {
        const number = blocks++
        waiting.set(number, { resolve, reject })
        tell({ kind: 'block', number, block }, transfer)
      }),
    close: async () => {
      failAll(new Error('the work was stopped'))
      await worker.terminate()
    },
  }
}
