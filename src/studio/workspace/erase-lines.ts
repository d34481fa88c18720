import { dirname } from 'node:path'
import { bug } from '../../core/foundation/bug'
import { utf8 } from '../../core/foundation/bytes'
import { toHex } from '../../core/foundation/hex'
import type { Disk } from './durable-write'
import type { LinePlace } from './journal'

const PIECE_BYTES = 1 << 20
const PERSONAL = utf8(',"personal":')
const ERASED = utf8('null}')

/**
 * Writes a journal anew with `personal: null` in some of its lines: the only rewrite that is allowed (contract.md, Workspace
 * folder). The chain covers the digest of what was there, so it still holds. Either the old file stands or the new one.
 * @param places of the lines, in their order
 */
export async function eraseLines(disk: Disk, path: string, places: readonly LinePlace[]): Promise<void> {
  const { files } = disk
  const sizeBytes = (await files.info(path))?.sizeBytes ?? bug('a journal with lines is there')
  const temporary = `${path}.${toHex(disk.random(8))}.tmp`
  const file = await files.open(temporary, 'create')
  try {
    let at = 0
    const copyTo = async (end: number) => {
      while (at < end) {
        const piece = await files.readRange(path, at, Math.min(PIECE_BYTES, end - at))
        await file.append(piece)
        at += piece.length
      }
    }
    for (const { offset, lengthBytes } of places) {
      await copyTo(offset)
      const line = Buffer.from(await files.readRange(path, offset, lengthBytes))
      const personalAt = line.indexOf(PERSONAL)
      if (personalAt < 0) bug('a line of a journal has a member for what is personal')
      await file.append(Buffer.concat([line.subarray(0, personalAt + PERSONAL.length), ERASED]))
      at = offset + lengthBytes
    }
    await copyTo(sizeBytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await files.rename(temporary, path)
  await files.syncFolder(dirname(path))
}
