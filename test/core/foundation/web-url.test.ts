import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { webUrlFrom } from '../../../src/core/foundation/web-url'

describe('webUrlFrom', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    ['http://example.org/a?b=c#d', 'http://example.org/a?b=c#d'],
    ['https://portfolio.example.edu/ü', 'https://portfolio.example.edu/%C3%BC'],
    ['https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
  ])('takes %s as %s', (text, url) => {
    expect(webUrlFrom(text)).toBe(url)
  })

  it.each([
    'portfolio.example.edu/x',
    'javascript:alert(1)',
    'ftp://example.org/',
    'https://user@example.org/',
    'https://user:pass@example.org/',
    'https://@example.org/',
    'https:///x',
    'https:example.org',
    'https://exa mple.org/',
    'https://example.org/\n',
    'https://example.org/\u202e',
    'https://',
    '',
  ])('refuses %j', (text) => {
    expect(webUrlFrom(text)).toBeNull()
  })

  it('gives back what it gave', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const once = webUrlFrom(url)
        expect(once === null ? null : webUrlFrom(once)).toBe(once)
      }),
    )
  })
})
