import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { criteriaHtml } from '../../../src/core/badge'
import { documentFrom, markdownFrom } from '../../../src/renderer/screens/criteria/markdown/criteria-markdown'

const through = (markdown: string) => markdownFrom(documentFrom(markdown, (rows) => `${rows}`))
const squeezed = (html: string) => html.replace(/\s*\n\s*/g, '')

describe('the editor of criteria', () => {
  it.each([
    'To earn it\n\n1. **do** this\n2. and *that*',
    '- one\n- two\n  - deep',
    'A [link](https://example.edu/a_b) and `code`.',
    '| Level | Seen |\n|---|---|\n| Good | It \\| works |',
    'Before\n\n| a |\n|---|\n| b |\n\nAfter',
    '> said\n\n---\n\n### Heading',
    '5\\. not a list, \\*not\\* bold, <b>not markup</b>',
  ])('gives back what reads the same: %j', (markdown) => {
    expect(squeezed(criteriaHtml(through(markdown)))).toBe(squeezed(criteriaHtml(markdown)))
  })

  it('is still after one round', () => {
    const piece = fc.constantFrom(
      'text',
      '**bold**',
      '*it*',
      '\n\n',
      '\n',
      '1. ',
      '- ',
      '> ',
      '#',
      '`c`',
      '[l](https://e.x/)',
      '|',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const once = through(pieces.join(''))
        expect(through(once)).toBe(once)
      }),
      { numRuns: 300 },
    )
  })
})
