import { describe, expect, it } from 'vitest'
import { fuzzyMatch } from '../../../src/renderer/commands/fuzzy'

const found = (typed: string, text: string) => fuzzyMatch(typed, text)?.ranges.map(([from, to]) => text.slice(from, to))

describe('fuzzyMatch', () => {
  it('finds words anywhere, without regard to case and accents', () => {
    expect(found('data', 'Award Data Storytelling…')).toEqual(['Data'])
    expect(found('nunez', 'José Ángel Núñez')).toEqual(['Núñez'])
    expect(found('sto dat', 'Data Storytelling')).toEqual(['Dat', 'Sto'])
  })

  it('prefers the start of a word', () => {
    const score = (text: string) => fuzzyMatch('awa', text)?.score ?? 0
    expect(score('Award')).toBeGreaterThan(score('Go away'))
  })

  it('finds letters that were left out, but not any letters', () => {
    expect(found('expsite', 'Export the site')).toEqual(['Exp', 'site'])
    expect(fuzzyMatch('zebra', 'Export the site')).toBeNull()
    expect(fuzzyMatch('nbd', 'new workspace, badge, delete')).toBeNull()
  })

  it('finds everything where nothing was typed', () => {
    expect(fuzzyMatch('  ', 'Anything')).toEqual({ score: 0, ranges: [] })
  })

  it('marks no letter twice', () => {
    const ranges = fuzzyMatch('data dat', 'Data')?.ranges ?? []
    expect(ranges).toEqual([[0, 4]])
  })
})
