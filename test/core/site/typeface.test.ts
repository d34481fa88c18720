import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { name } from '../../../src/core/site/markup/typeface'

const fonts = join(import.meta.dirname, '../../../resources/site/fonts')
const cuts = {
  serif: ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'].map(
    (set) => `source-serif-4-${set}-600-normal.woff2`,
  ),
  sans: ['latin', 'latin-ext'].map((set) => `atkinson-hyperlegible-next-${set}-400-normal.woff2`),
}

function lettersOf(files: readonly string[]): Set<number> {
  return new Set(files.flatMap((file) => create(readFileSync(join(fonts, file))).characterSet))
}

describe('name', () => {
  it.each(['serif', 'sans'] as const)('leaves to the page’s %s only letters that its bundled files hold', (face) => {
    const held = lettersOf(cuts[face])

    const claimed = Array.from({ length: 0x2100 }, (_, code) => code).filter(
      (code) => code >= 0x20 && !name(String.fromCodePoint(code).normalize('NFC'), face).html.includes('other-script'),
    )

    expect(claimed.length).toBeGreaterThan(250)
    expect(
      claimed.filter((code) => !held.has(String.fromCodePoint(code).normalize('NFC').codePointAt(0) ?? 0)),
    ).toEqual([])
  })

  it.each([
    ['Nguyễn Thị Ánh', 'serif', false],
    ['Nguyễn Thị Ánh', 'sans', true],
    ['Ольга Ковальчук', 'serif', false],
    ['山田 花子', 'serif', true],
    ['Zoë Ångström', 'sans', false],
  ] as const)('sets %s in %s in another face: %s', (text, face, other) => {
    expect(name(text, face).html.includes('other-script')).toBe(other)
  })
})

describe('the fonts of the site', () => {
  const files = readdirSync(fonts).filter((file) => file.endsWith('.woff2'))

  it.each(files)('has %s byte for byte as @fontsource gives it', (file) => {
    const [family = ''] = file.split(/-(?=latin|vietnamese|greek|cyrillic)/)
    const origin = join(import.meta.dirname, '../../../node_modules/@fontsource', family, 'files', file)

    expect(readFileSync(join(fonts, file)).equals(readFileSync(origin))).toBe(true)
  })
})
