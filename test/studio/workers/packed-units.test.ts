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

describe('packUnits', () => {
  it('carries every byte over, and a shared part by its number alone', () => {
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const packed = packUnits(units, (one) => (one === picture ? 0 : null))
        expect(bytesOf(unpackUnits(structuredClone(packed), [picture]))).toEqual(bytesOf(units))
      }),
    )
  })

  it('leaves shared parts out of the memory that is handed over', () => {
    const files = [{ path: 'badge.png', content: [picture, Uint8Array.of(1, 2)] }]
    const { bytes } = packUnits([{ key: 'a', inputs: 'b', known: null, files }], (one) => (one === picture ? 0 : null))
    expect([...bytes]).toEqual([1, 2])
  })
})
