import { describe, expect, it } from 'vitest'
import { chosenBy, toggled } from '../../../src/renderer/editor/session/choosing'

const free = () => true

describe('chosenBy', () => {
  const hits = [['ribbon', 'band'], ['shield', 'rim'], ['ground']]

  it('takes the topmost group before its parts', () => {
    expect(chosenBy(hits, null, free)).toBe('ribbon')
  })

  it('takes parts of the open group only', () => {
    expect(chosenBy(hits, 'shield', free)).toBe('rim')
    expect(chosenBy(hits, 'other', free)).toBeNull()
  })

  it('goes through what is locked to what lies below', () => {
    expect(chosenBy(hits, null, (id) => id !== 'ribbon')).toBe('shield')
  })

  it('chooses nothing where nothing lies', () => {
    expect(chosenBy([], null, free)).toBeNull()
  })
})

describe('toggled', () => {
  it('adds and takes away', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
  })
})
