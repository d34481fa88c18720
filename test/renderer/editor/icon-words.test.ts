import { describe, expect, it } from 'vitest'
import { foundIcons, iconEntries } from '../../../src/renderer/editor/session/icon-words'

const entries = iconEntries('phosphor', [
  { name: 'notebook', categories: ['education'], tags: ['notes', 'book'] },
  { name: 'book-open', categories: ['education'], tags: ['novel', 'library'] },
  { name: 'flask', categories: ['nature', 'objects'], tags: ['beaker', 'science', 'chemistry'] },
  { name: 'test-tube', categories: ['nature'], tags: ['biochemistry'] },
  { name: 'coin', categories: ['finances'], tags: ['money'] },
])
const names = (typed: string, category: string | null = null) =>
  foundIcons(entries, typed, category).map(({ name }) => name)

describe('foundIcons', () => {
  it('finds a flask for “chem”, and what only contains it after that', () => {
    expect(names('chem')).toEqual(['flask', 'test-tube'])
  })

  it('puts names that begin with the word before others', () => {
    expect(names('book')).toEqual(['book-open', 'notebook'])
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
