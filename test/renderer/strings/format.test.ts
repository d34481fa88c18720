import { describe, expect, it } from 'vitest'
import { formatMessage } from '../../../src/renderer/strings/format'
import { en } from '../../../src/renderer/strings/en/en'

describe('formatMessage', () => {
  it('fills in names, numbers and lists', () => {
    expect(formatMessage('{name} of {count}', { name: 'Ana', count: 10_312 })).toBe('Ana of 10,312')
    expect(formatMessage('{names} get it', { names: ['Ada', 'Jürgen', 'Grace'] })).toBe('Ada, Jürgen, and Grace get it')
  })

  it.each([
    [0, 'no awards'],
    [1, '1 award'],
    [24, '24 awards'],
  ])('says %i as people do', (count, words) => {
    expect(formatMessage('{count, plural, =0 {no awards} one {# award} other {# awards}}', { count })).toBe(words)
  })

  it('fills places inside a branch', () => {
    const message = '{n, plural, one {{who} gets it} other {{who} get it}}, for ever'
    expect(formatMessage(message, { n: 2, who: 'Ada and Grace' })).toBe('Ada and Grace get it, for ever')
  })

  it('leaves text in braces of people’s words alone', () => {
    expect(formatMessage('“{text}” is unknown', { text: '{nick name}' })).toBe('“{nick name}” is unknown')
  })
})

describe('the catalogue', () => {
  const messages = Object.entries(en)

  it.each(messages)('%s has its braces in pairs and its plurals whole', (_key, message) => {
    let depth = 0
    for (const letter of message) {
      if (letter === '{') depth++
      if (letter === '}') depth--
      expect(depth).toBeGreaterThanOrEqual(0)
    }
    expect(depth).toBe(0)
    for (const [, rest] of message.matchAll(/, plural,(.*)/g)) expect(rest).toContain('other {')
  })

  it.each(messages)('%s speaks plainly: no exclamation, no please, no jargon', (key, message) => {
    expect(message).not.toMatch(/!|\bplease\b|\bsuccessfully\b|\boops\b|something went wrong|are you sure/i)
    if (!/^(verify\.|keys\.jwt|drop\.|org\.did)/.test(key)) expect(message).not.toMatch(/\b(DID|assertion|JSON-LD)\b/)
  })
})
