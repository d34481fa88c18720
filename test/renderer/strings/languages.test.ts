import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/ipc/language'
import { de } from '../../../src/renderer/strings/de/de'
import { en } from '../../../src/renderer/strings/en/en'
import { formatMessage } from '../../../src/renderer/strings/format'
import { mirrored } from '../../../src/renderer/strings/mirrored'
import { stretched } from '../../../src/renderer/strings/stretched'
import { translateIn } from '../../../src/renderer/strings/strings'

describe('languageOf', () => {
  it.each([
    ['system', ['de-AT', 'en'], 'de'],
    ['system', ['fr-FR', 'de_CH.UTF-8'], 'de'],
    ['system', ['fr-FR'], 'en'],
    ['system', [], 'en'],
    ['en', ['de-AT'], 'en'],
    ['de', ['en-GB'], 'de'],
  ] as const)('takes %s on a computer of %j for %s', (choice, system, language) => {
    expect(languageOf(choice, system)).toBe(language)
  })
})

/** Messages that are the same in both languages: names, loans and formulas. */
const SAME = [
  'Δx {x}   Δy {y}',
  'Badge',
  'Badges',
  'Badges 3.0',
  'Code',
  'Deutsch',
  'Electron {version}',
  'Ellipse',
  'English',
  'Form',
  'Hand',
  'Hex',
  'Linear',
  'Link',
  'Name',
  'Passphrase',
  'RSA',
  'Radial',
  'Radius',
  'Rosette',
  'Rosette {version}',
  'Standard',
  'Symbol',
  'Text',
  'Zoom',
  'Zoom, {percent} %',
  '{size} px',
  '{names} Version {version}, {period}.',
]

describe('the German catalogue', () => {
  const english: Readonly<Record<string, string>> = en
  const pairs = Object.entries<string>(de).map(([key, german]) => ({ key, german, english: english[key] ?? '' }))
  const keysWhere = (isWrong: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(isWrong).map(({ key }) => key)

  it('has the places of the English', () => {
    expect(keysWhere((pair) => placesOf(pair.german).join() !== placesOf(pair.english).join())).toEqual([])
  })

  it('says nothing in English', () => {
    const same = keysWhere(({ german, english }) => german === english && hasWords(english) && !SAME.includes(german))
    expect(same).toEqual([])
  })

  it('has its plurals whole', () => {
    const lacks = (message: string) =>
      message.includes(', plural,') && !(/one \{/.test(message) && /other \{/.test(message))
    expect(keysWhere(({ german }) => lacks(german))).toEqual([])
  })

  it('is formal and calm, in German quotes', () => {
    expect(keysWhere(({ german }) => /!|\b(bitte|erfolgreich|du|dein|deine|dich|dir)\b/i.test(german))).toEqual([])
    expect(keysWhere(({ german }) => /["']|“(?=\p{L})/u.test(german))).toEqual([])
  })

  it('tells one from many, and writes numbers and lists as German does', () => {
    const t = translateIn('de')

    expect(t('count.awards', { count: 1 })).toBe('1 Verleihung')
    expect(t('count.awards', { count: 10_312 })).toBe('10.312 Verleihungen')
    expect(t('award.signLeftOut', { count: 2 })).toBe('2 Zeilen werden ausgelassen.')
    expect(formatMessage('{names}', { names: ['Ada', 'Jürgen', 'Grace'] }, 'de')).toBe('Ada, Jürgen und Grace')
  })
})

describe('the languages of the tests', () => {
  const message = '{count, plural, =0 {no <b>award</b>} one {# award} other {# awards}} of {name}'

  it('stretch words by two fifths and leave the rest of the message alone', () => {
    const long = stretched(message)

    expect(long).toMatch(/^\[.*\]$/)
    expect(formatMessage(long, { count: 3, name: 'Ana' })).toBe('[3 åååŵååŕďš ööf Ana]')
    expect(stretched('Reading').length).toBeGreaterThanOrEqual(2 + Math.ceil('Reading'.length * 1.4))
    for (const text of Object.values<string>(en)) expect(placesOf(stretched(text))).toEqual(placesOf(text))
  })

  it('turn words round, one by one', () => {
    expect(mirrored('Sign {count} awards')).toBe('\u202eSign\u202c {count} \u202eawards\u202c')
    for (const text of Object.values<string>(en)) expect(placesOf(mirrored(text))).toEqual(placesOf(text))
  })
})

/** Names of the places and of the plurals, sorted; a brace after a selector opens a branch. */
function placesOf(message: string): string[] {
  const places = message.matchAll(/(?<!(?:=\d+|\b(?:zero|one|two|few|many|other)) )\{(\w+)(?=\}|, plural)/g)
  return [...new Set(Array.from(places, ([, name = '']) => name))].sort()
}

function hasWords(message: string): boolean {
  return /\p{L}{2}/u.test(message.replace(/\{\w+(, plural,)?|\b(one|other) \{/g, ''))
}
