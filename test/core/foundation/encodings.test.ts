import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBase32 } from '../../../src/core/foundation/base32'
import { bytesFromBase58, toBase58 } from '../../../src/core/foundation/base58'
import { bytesFromBase64, bytesFromBase64Url, toBase64, toBase64Url } from '../../../src/core/foundation/base64'
import { utf8 } from '../../../src/core/foundation/bytes'
import { bytesFromHex, toHex } from '../../../src/core/foundation/hex'

const anyBytes = fc.uint8Array({ maxLength: 80 })

describe('base64', () => {
  it('writes what Node writes and reads it back', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
        expect(bytesFromBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes)
        expect(bytesFromBase64Url(Buffer.from(bytes).toString('base64url'))).toEqual(bytes)
      }),
    )
  })

  it.each(['a', 'ab=', 'a+b/', 'ab\n', 'QQ==', 'QR'])('refuses %j as strict base64url', (text) => {
    expect(bytesFromBase64Url(text)).toBeNull()
  })
})

describe('base58btc', () => {
  // Vectors of draft-msporny-base58-03.
  it.each([
    ['Hello World!', '2NEpo7TZRRrLZSi2U'],
    ['The quick brown fox jumps over the lazy dog.', 'USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z'],
  ])('%s is %s', (text, encoded) => {
    expect(toBase58(utf8(text))).toBe(encoded)
    expect(bytesFromBase58(encoded)).toEqual(utf8(text))
  })

  it('keeps leading zeros', () => {
    expect(toBase58(Uint8Array.of(0, 0, 0x28, 0x7f, 0xb4, 0xcd))).toBe('11233QC4')
    expect(bytesFromBase58('11233QC4')).toEqual(Uint8Array.of(0, 0, 0x28, 0x7f, 0xb4, 0xcd))
  })

  it.each(['0', 'O', 'I', 'l', ' '])('refuses %j', (text) => {
    expect(bytesFromBase58(text)).toBeNull()
  })
})

describe('base32 and hexadecimal', () => {
  // RFC 4648 §10, lower case and without padding.
  it.each([
    ['f', 'my'],
    ['foo', 'mzxw6'],
    ['foobar', 'mzxw6ytboi'],
  ])('%s in base32 is %s', (text, encoded) => {
    expect(toBase32(utf8(text), encoded.length)).toBe(encoded)
  })

  it('reads hexadecimal in either case and nothing else', () => {
    expect(toHex(Uint8Array.of(0, 171, 255))).toBe('00abff')
    expect(bytesFromHex('00ABff')).toEqual(Uint8Array.of(0, 171, 255))
    expect(bytesFromHex('0x')).toBeNull()
    expect(bytesFromHex('abc')).toBeNull()
  })
})
