import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFragment } from '../../../src/core/site/pages/award/check-fragment'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('checkFragment', () => {
  it('is what the browser makes of a link, inside an attribute', () => {
    expect(text(checkFragment('{"name":"Zoë & Søn <李>"}'))).toBe(
      '#%7B%22name%22:%22Zo%C3%AB%20&amp;%20S%C3%B8n%20%3C%E6%9D%8E%3E%22%7D',
    )
  })

  it('encodes any text as encodeURI does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (credential) => {
        expect(text(checkFragment(credential)).slice(1).replaceAll('&amp;', '&')).toBe(encodeURI(credential))
      }),
    )
  })

  it('is empty for a credential that is too long for a link', () => {
    expect(checkFragment('x'.repeat(16_001))).toHaveLength(0)
  })
})
