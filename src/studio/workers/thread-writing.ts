import type { BroughtUnit } from '../workflows/publishing/bring-unit'
import type { Disk } from '../workspace/durable-write'
import { startBlockThread } from './block-thread'
import { inlineWriting } from './inline-writing'
import { packUnits, type PackedUnits } from './packed-units'
import type { SiteWriting, UnitWriting } from './site-writing'
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

function onThread(folder: string, isShared: (part: Uint8Array) => boolean): UnitWriting {
  const thread = startBlockThread<PackedUnits, readonly BroughtUnit[]>(makeThread, LIMITS, folder)
  const known = new Map<Uint8Array, number>()
  return {
    write: (units) => {
      const packed = packUnits(units, isShared, known)
      return thread.run(packed, [packed.bytes.buffer])
    },
    close: () => thread.close(),
  }
}
