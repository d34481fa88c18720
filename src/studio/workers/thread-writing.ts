import type { Worker } from 'node:worker_threads'
import { RosetteError } from '../../core/foundation/rosette-error'
import type { BroughtUnit, BuiltUnit } from '../workflows/publishing/bring-unit'
import type { Disk } from '../workspace/durable-write'
import { inlineWriting } from './inline-writing'
import { packUnits } from './packed-units'
import type { SiteWriting, UnitWriting } from './site-writing'
import type { FromWriter, ToWriter } from './writing-messages'
import makeThread from './writing-thread?nodeWorker'

const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 96 } as const
/** The thread takes longer to start than so many blocks take to write. */
const INLINE_BLOCKS = 4
const WIDTH = 4

/** Writes on a thread while the next files are built: half of an export is the system's work on files. */
export function threadWriting(disk: Disk): SiteWriting {
  const inline = inlineWriting(disk)
  return {
    width: WIDTH,
    begin: (folder, isShared) => {
      const here = inline.begin(folder, isShared)
      let there: UnitWriting | undefined
      let blocks = 0
      return {
        write: (units) =>
          blocks++ < INLINE_BLOCKS ? here.write(units) : (there ??= onThread(folder, isShared)).write(units),
        close: async () => there?.close(),
      }
    },
  }
}

type Waiting = { readonly resolve: (units: readonly BroughtUnit[]) => void; readonly reject: (error: Error) => void }

function onThread(folder: string, isShared: (part: Uint8Array) => boolean): UnitWriting {
  const worker: Worker = makeThread({ resourceLimits: LIMITS })
  const waiting = new Map<number, Waiting>()
  const numbers = new Map<Uint8Array, number>()
  let blocks = 0
  const tell = (message: ToWriter, transfer: readonly ArrayBuffer[] = []) => worker.postMessage(message, transfer)
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const numberOf = (part: Uint8Array): number | null => {
    const known = numbers.get(part)
    if (known !== undefined || !isShared(part)) return known ?? null
    tell({ kind: 'share', part })
    numbers.set(part, numbers.size)
    return numbers.size - 1
  }
  worker.on('message', (message: FromWriter) => {
    const one = waiting.get(message.block)
    waiting.delete(message.block)
    if (message.kind === 'written') one?.resolve(message.units)
    else one?.reject(message.problem ? new RosetteError(message.problem) : new Error(message.message))
  })
  worker.on('error', failAll)
  tell({ kind: 'begin', folder })
  return {
    write: (units: readonly BuiltUnit[]) =>
      new Promise((resolve, reject) => {
        const block = blocks++
        waiting.set(block, { resolve, reject })
        const packed = packUnits(units, numberOf)
        tell({ kind: 'write', block, packed }, [packed.bytes.buffer])
      }),
    close: async () => {
      failAll(new Error('writing was stopped'))
      await worker.terminate()
    },
  }
}
