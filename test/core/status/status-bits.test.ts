import fc from 'fast-check'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeStatusList, encodeStatusList, STATUS_LIST_LENGTH } from '../../../src/core/status/status-bits'
import { isJsonObject } from '../../../src/core/foundation/json'
import { problemsOf, valueOf } from '../../support/results'
import { text, vectorJson } from '../../support/vectors'

/** The set bits of an encoded list by node:zlib and plain arithmetic. */
function setBitsByNode(encodedList: string): number[] {
  const bytes = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'))
  return Array.from({ length: bytes.length * 8 }, (_, i) => i).filter(
    (i) => ((bytes[i >> 3] ?? 0) >> (7 - (i & 7))) & 1,
  )
}

describe('decodeStatusList', () => {
  it.each(['bitstring/list-5-bits.json', 'bitstring/spec-empty-list.json'])('reads the bits of %s', (file) => {
    const { encodedList, setIndexes, bits } = vectorJson(file)
    const list = valueOf(decodeStatusList(text(encodedList)))

    expect(list.length).toBe(bits)
    expect(Array.from({ length: list.length }, (_, i) => i).filter((i) => list.isSet(i))).toEqual(setIndexes)
  })

  it.each([
    ['foreign/1edtech-bitstring-testlist.json', [23]],
    ['foreign/dcc-bitstring-e5WK8CbZ1GjycuPombrj.json', [2, 6, 8]],
  ])('reads the bits of %s', (file, set) => {
    const subject = vectorJson(file)['credentialSubject']
    const encodedList = isJsonObject(subject) ? subject['encodedList'] : undefined
    const list = valueOf(decodeStatusList(text(encodedList)))

    expect(Array.from({ length: list.length }, (_, i) => i).filter((i) => list.isSet(i))).toEqual(set)
  })

  it('reads lists without the letter, padded, and in plain base64', () => {
    const packed = gzipSync(Uint8Array.of(0x80, 0xff, 0xfe))

    for (const encoded of [packed.toString('base64url'), packed.toString('base64'), `u${packed.toString('base64')}`]) {
      expect(valueOf(decodeStatusList(encoded)).isSet(0)).toBe(true)
    }
  })

  const whole = gzipSync(new Uint8Array(16_384))

  it.each([
    ['no base64', 'u***'],
    ['no GZIP', 'uAAAA'],
    ['nothing', 'u'],
    ['a list cut short', `u${whole.subarray(0, 30).toString('base64url')}`],
    ['a wrong checksum', `u${Buffer.concat([whole.subarray(0, -8), Buffer.alloc(8)]).toString('base64url')}`],
    ['a bomb of 64 MiB', `u${gzipSync(new Uint8Array(64 * 1024 * 1024)).toString('base64url')}`],
  ])('refuses %s', (_, encoded) => {
    expect(problemsOf(decodeStatusList(encoded))).toMatchObject([{ code: 'status-damaged' }])
  })
})

describe('encodeStatusList', () => {
  it('writes the bits from the left, 131,072 of them, as node:zlib reads them', () => {
    const bits = fc.uniqueArray(fc.integer({ min: 0, max: STATUS_LIST_LENGTH - 1 }), { maxLength: 40 })
    fc.assert(
      fc.property(bits, (set) => {
        const encoded = encodeStatusList(set)

        expect(setBitsByNode(encoded)).toEqual([...set].sort((a, b) => a - b))
        expect(gunzipSync(Buffer.from(encoded.slice(1), 'base64url'))).toHaveLength(16_384)
      }),
      { numRuns: 20 },
    )
  })

  it('writes the same text on every machine: no time, one kind of deflate', () => {
    expect(encodeStatusList([0, 7, 8, 94_567, 131_071])).toMatchInlineSnapshot(
      `"uH4sIAAAAAAACA-3QAREAAAQEMN-c5nJwW4RNFwAAAAAAAAAAAAAAz0QBAAAAwDVZrxDDXQBAAAA"`,
    )
    expect(encodeStatusList([8, 0])).toBe(encodeStatusList([0, 8]))
  })

  it('does not set a bit that is not there', () => {
    expect(() => encodeStatusList([131_072])).toThrow('bug')
  })
})
