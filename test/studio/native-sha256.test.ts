import fc from 'fast-check'
import { sha256 as noble } from '@noble/hashes/sha2.js'
import { afterEach, describe, expect, it } from 'vitest'
import { utf8 } from '../../src/core/foundation/bytes'
import { toHex } from '../../src/core/foundation/hex'
import { adoptSha256, sha256, sha256Hex } from '../../src/core/foundation/sha256'
import { hashNatively } from '../../src/studio/native-sha256'

describe('hashNatively', () => {
  afterEach(() => adoptSha256({ bytes: (data) => bytesByNoble(data), hex: (data) => toHex(bytesByNoble(data)) }))

  it('changes no hash, of bytes or of texts in any script, halves of characters included', () => {
    hashNatively()

    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array(), fc.constant('\ud800')), (data) => {
        expect(sha256Hex(data)).toBe(toHex(bytesByNoble(data)))
        expect(toHex(sha256(data))).toBe(toHex(bytesByNoble(data)))
      }),
    )
  })
})

describe('adoptSha256', () => {
  it('takes nothing that is not SHA-256', () => {
    expect(() => adoptSha256({ bytes: () => new Uint8Array(32), hex: () => '00' })).toThrow('not SHA-256')
  })
})

function bytesByNoble(data: Uint8Array | string): Uint8Array {
  return noble(typeof data === 'string' ? utf8(data) : data)
}
