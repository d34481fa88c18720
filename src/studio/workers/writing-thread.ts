import type { BroughtUnit } from '../workflows/publishing/bring-unit'
import { realDisk } from '../workspace/real-disk'
import { inlineWriting } from './inline-writing'
import { unpackUnits, type PackedUnits } from './packed-units'
import { serveBlocks } from './serve-blocks'

serveBlocks((folder: string) => {
  const writing = inlineWriting(realDisk()).begin(folder, () => false)
  const shared: Uint8Array[] = []
  return (packed: PackedUnits): Promise<readonly BroughtUnit[]> => {
    shared.push(...packed.shared)
    return writing.write(unpackUnits(packed, shared))
  }
})
