import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packUnits, unpackUnits } from '../../../src/studio/workers/packed-units'
import type { BuiltUnit } from '../../../src/studio/workflows/publishing/bring-unit'

const picture = Uint8Array.of(137, 80, 78, 71)
const part = fc.oneof(fc.uint8Array(), fc.constant(picture))
const file = fc.record({
  path: fc.string(),
  content: fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array(), fc.array(part)),
})
const unit = fc.record({
  key: fc.string(),
  inputs: fc.string(),
  known: fc.constant(null),
  files: fc.array(file),
})

/** The bytes of every file, one after the other, as a disk would hold them. */
const bytesOf = (units: readonly BuiltUnit[]) =>
  units.map(({ key, files }) => [
    key,
    files.map(({ path, content }) => {
      const parts =
        typeof content === 'string' ? [Buffer.from(content)] : content instanceof Uint8Array ? [content] : content
      return [path, Buffer.concat(parts).toString('hex')]
    }),
  ])

const isPicture = (part: Uint8Array) => part === picture

describe('packUnits', () => {
  it('carries every byte over, block after block', () => {
    fc.assert(
      fc.property(fc.array(fc.array(unit)), (blocks) => {
        const known = new Map<Uint8Array, number>()
        const shared: Uint8Array[] = []
        for (const units of blocks) {
          const packed = structuredClone(packUnits(units, isPicture, known))
          shared.push(...packed.shared)
          expect(bytesOf(unpackUnits(packed, shared))).toEqual(bytesOf(units))
        }
      }),
    )
  })

  it('sends a shared part once, and never in the memory that is handed over', () => {
    const files = [{ path: 'badge.png', content: [picture, Uint8Array.of(1, 2)] }]
    const units = [{ key: 'a', inputs: 'b', known: null, files }]
    const known = new Map<Uint8Array, number>()
    const first = packUnits(units, isPicture, known)
    const second = packUnits(units, isPicture, known)
    expect([first.shared.length, second.shared.length]).toEqual([1, 0])
    expect([...first.bytes, ...second.bytes]).toEqual([1, 2, 1, 2])
  })
  it('places bytes once that stand in several files of a block', () => {
    const text = Uint8Array.of(1, 2)
    const files = ['badge.png', 'credential.json'].map((path) => ({ path, content: [text] }))
    expect([...packUnits([{ key: 'a', inputs: 'b', known: null, files }], isPicture, new Map()).bytes]).toEqual([1, 2])
  })
})
