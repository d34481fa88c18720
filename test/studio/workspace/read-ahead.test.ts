import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAhead, type RangeReader } from '../../../src/studio/workspace/read-ahead'

const SIZE_BYTES = 700_000
const content = Uint8Array.from({ length: SIZE_BYTES }, (_, i) => (i * 31 + (i >> 8)) & 255)

function countedDisk(): RangeReader & { readonly reads: () => number } {
  let reads = 0
  return {
    reads: () => reads,
    readRange: async (path, offset, lengthBytes) => {
      reads++
      return (path === 'other' ? content.map((byte) => byte ^ 255) : content).slice(offset, offset + lengthBytes)
    },
  }
}

describe('reading ahead', () => {
  it('gives the bytes that the disk would give, in any order, of any file', async () => {
    const range = fc.tuple(
      fc.constantFrom('journal', 'other'),
      fc.nat(SIZE_BYTES + 10),
      fc.oneof(fc.nat(5000), fc.nat(400_000)),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(range, { maxLength: 12 }), async (ranges) => {
        const reader = readAhead(countedDisk())
        for (const [path, offset, length] of ranges) {
          const direct = await countedDisk().readRange(path, offset, length)
          expect(Buffer.compare(await reader.readRange(path, offset, length), direct)).toBe(0)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('asks the disk seldom when two places of a file are read in turn', async () => {
    const disk = countedDisk()
    const reader = readAhead(disk)
    for (let i = 0; i < 200; i++) {
      await reader.readRange('journal', i * 1000, 1000)
      await reader.readRange('journal', 350_000 + i * 1000, 1000)
    }
    expect(disk.reads()).toBe(2)
  })

  it('sees what was appended behind the part that it knows', async () => {
    let length = 100
    const growing: RangeReader = {
      readRange: async (_path, offset, bytes) => content.slice(offset, Math.min(length, offset + bytes)),
    }
    const reader = readAhead(growing)
    expect(await reader.readRange('journal', 0, 100)).toHaveLength(100)
    length = 200
    expect(await reader.readRange('journal', 100, 100)).toHaveLength(100)
  })
})
