import { describe, expect, it } from 'vitest'
import { BadgeSlug } from '../../../src/core/foundation/slug'
import { slugFrom } from '../../../src/renderer/screens/new-badge/slug-from'
import { folderNameFrom } from '../../../src/renderer/screens/new-workspace/folder-name'

describe('slugFrom', () => {
  it.each([
    ['Data Storytelling', 'data-storytelling'],
    ['Peer Mentor – Première année', 'peer-mentor-premiere-annee'],
    ['李小龍', 'badge'],
    ['CON', 'badge-con'],
    ['Łódź, Kraków', 'lodz-krakow'],
    ['x'.repeat(100), 'x'.repeat(56)],
  ])('makes of %j %j, which the studio takes', (name, slug) => {
    expect(slugFrom(name, [])).toBe(slug)
    expect(BadgeSlug.safeParse(slug).success).toBe(true)
  })

  it('counts on where a name is taken', () => {
    expect(slugFrom('Data', ['data', 'data-2'])).toBe('data-3')
  })
})

describe('folderNameFrom', () => {
  it('is a name that every file system takes', () => {
    expect(folderNameFrom('College of Information: “Übung”')).toBe('college-of-information-ubung')
    expect(folderNameFrom('  ')).toBe('badges')
  })
})
