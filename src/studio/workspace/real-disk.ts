import { randomBytes } from 'node:crypto'
import type { Disk } from './durable-write'
import { explainedFiles } from './explained-files'
import { realFiles } from './real-files'

const POOL_BYTES = 16_384

/** The disk that people use; its failures say what to do. */
export function realDisk(): Disk {
  return { files: explainedFiles(realFiles()), random: pooledRandom() }
}

/** Random bytes from a pool, as asking the system costs more than the bytes; what was given out is forgotten. */
function pooledRandom(): Disk['random'] {
  let pool = Buffer.alloc(0)
  return (count) => {
    if (count > POOL_BYTES) return randomBytes(count)
    if (pool.length < count) pool = randomBytes(POOL_BYTES)
    const bytes = Uint8Array.from(pool.subarray(0, count))
    pool.fill(0, 0, count)
    pool = pool.subarray(count)
    return bytes
  }
}
