import { afterEach, describe, expect, it } from 'vitest'
import { problem } from '../../../src/core/foundation/problem'
import { problems } from '../../../src/renderer/strings/de/problems/problems'
import { problemSentence, problemWords } from '../../../src/renderer/strings/problem-words'
import { speak } from '../../../src/renderer/strings/spoken'

const doubled = problem({
  code: 'email-duplicate',
  where: { row: 9, column: 'Email' },
  message: 'This address is in row 4 already.',
  remedy: 'Keep one of them.',
  values: { firstRow: 4 },
})

describe('problemWords', () => {
  afterEach(() => speak('en'))

  it('says a problem as it came where English is spoken', () => {
    expect(problemSentence(doubled)).toBe('This address is in row 4 already. Keep one of them.')
  })

  it('says it in German by its code and its values', () => {
    speak('de')

    expect(problemWords(doubled)).toEqual({
      message: 'Diese Adresse steht schon in Zeile 4.',
      remedy: 'Lassen Sie eine der beiden Zeilen aus.',
    })
  })

  it('writes days as German does', () => {
    speak('de')
    const values = { first: '2026-03-04', second: '2026-04-03' }

    expect(problemWords(problem({ code: 'date-ambiguous', message: '?', remedy: '?', values })).message).toBe(
      'Ist das der 4. März 2026 oder der 3. April 2026?',
    )
  })

  it.each([
    ['whose code is not translated', problem({ code: 'quite-new', message: 'New.', remedy: 'Do it.' })],
    ['which lacks a value that the German needs', problem({ code: 'journal-torn', message: 'Torn.', remedy: 'Wait.' })],
    ['that the window says itself', problem({ code: 'not-a-workspace', message: 'Kein Bereich.', remedy: '' })],
  ])('leaves a problem as it is %s', (_which, given) => {
    speak('de')

    expect(problemWords(given)).toBe(given)
  })

  it('takes the message whose places are known', () => {
    speak('de')
    const draft = { code: 'file-too-large', message: 'Large.', remedy: 'Smaller.' }

    expect(problemWords(problem({ ...draft, values: { limitMiB: 32 } })).message).toContain('32 MiB')
    expect(problemWords(problem(draft)).message).toBe('Die Datei ist zu groß.')
  })

  it('is as calm in German as in English', () => {
    const all = Object.values(problems).flat()
    for (const { message, remedy } of all) expect(`${message} ${remedy}`).not.toMatch(/!|\bbitte\b|"|'/)
  })
})
