import { parentPort } from 'node:worker_threads'
import { bug } from '../../core/foundation/bug'
import { RosetteError } from '../../core/foundation/rosette-error'
import { realDisk } from '../workspace/real-disk'
import { inlineWriting } from './inline-writing'
import { unpackUnits, type PackedUnits } from './packed-units'
import type { UnitWriting } from './site-writing'
import type { FromWriter, ToWriter } from './writing-messages'

const port = parentPort ?? bug('the writing thread runs as a thread only')
const shared: Uint8Array[] = []
let writing: UnitWriting | undefined
// One block after the other: two at a time would check the same folders twice.
let last = Promise.resolve()

port.on('message', (message: ToWriter) => {
  if (message.kind === 'begin') writing = inlineWriting(realDisk()).begin(message.folder, () => false)
  else if (message.kind === 'share') shared.push(message.part)
  else last = last.then(async () => port.postMessage(await writeBlock(message.block, message.packed)))
})

async function writeBlock(block: number, packed: PackedUnits): Promise<FromWriter> {
  try {
    const units = await (writing ?? bug('no folder was named')).write(unpackUnits(packed, shared))
    return { kind: 'written', block, units }
  } catch (error) {
    // the thread's door: what went wrong crosses as a value
    const problem = error instanceof RosetteError ? error.problem : null
    return { kind: 'failed', block, problem, message: error instanceof Error ? error.message : String(error) }
  }
}
