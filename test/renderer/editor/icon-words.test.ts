import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foundIcons, iconEntries } from '../../../src/renderer/editor/session/icon-words'

const words = new URL('../../../resources/icons/phosphor-words.json', import.meta.url)
const entries = iconEntries('phosphor', JSON.parse(readFileSync(words, 'utf8')))
const names = (typed: string, category: string | null = null) =>
  foundIcons(entries, typed, category).map(({ name }) => name)

describe('foundIcons', () => {
  it('finds a flask for “chem”', () => {
    expect(names('chem')[0]).toBe('flask')
  })

  it('puts names that begin with the word before others', () => {
    expect(names('book')[0]).toMatch(/^book/)
  })

  it('finds everything for nothing, and nothing for nonsense', () => {
    expect(names('')).toHaveLength(entries.length)
    expect(names('qqqzzz')).toEqual([])
  })

  it('keeps to a category', () => {
    expect(names('flask', 'nature')).toContain('flask')
    expect(names('flask', 'finances')).toEqual([])
  })
})
