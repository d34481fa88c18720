import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { terminalJson, terminalTable, terminalText } from '../../src/cli/terminal-text'

/** What a terminal must never get from data. */
const HARMFUL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

describe('terminalText', () => {
  it('shows what would move the cursor, change colours or turn the direction of text', () => {
    expect(terminalText('a\u001b[31mb\u202ec\u009bd\re')).toBe('a\\u001b[31mb\\u202ec\\u009bd\\u000de')
  })

  it('leaves names of all scripts as they are', () => {
    for (const name of ['فاطمة الزهراء', 'שירה לוי', 'अनन्या शर्मा', '李小龍', 'می‌خواهم', '👩‍🎓'])
      expect(terminalText(name)).toBe(name)
  })

  it('lets nothing harmful through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(terminalText(text)).not.toMatch(HARMFUL)
      }),
    )
  })
})

describe('terminalJson', () => {
  it('is the same value to whoever parses it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = terminalJson({ text })
        expect(json).not.toMatch(HARMFUL)
        expect(JSON.parse(json)).toEqual({ text })
      }),
    )
  })
})

describe('terminalTable', () => {
  it('puts cells below one another, a line a row', () => {
    expect(
      terminalTable([
        ['a', '李', 'x\ny'],
        ['long', 'b', ''],
      ]),
    ).toBe('a     李  x y\nlong  b')
  })
})
