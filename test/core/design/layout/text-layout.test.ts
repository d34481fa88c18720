import { beforeAll, describe, expect, it } from 'vitest'
import { breakParagraph, wordsOf } from '../../../../src/core/design/layout/break-lines'
import type { TextBox } from '../../../../src/core/design/layout/text-layout'
import { layoutText } from '../../../../src/core/design/layout/text-layout'
import type { TextShaper } from '../../../../src/core/design/layout/text-shaper'
import { TypeStyle } from '../../../../src/core/design/scene/type-style'
import { bundledMaterials } from '../../../support/design-materials'

let shaper: TextShaper
beforeAll(async () => {
  const materials = bundledMaterials()
  shaper = (await materials.ready()).shaper
  await materials.load(['outfit/outfit-700.ttf', 'noto-kufi-arabic/noto-kufi-arabic-700.ttf'])
})

const box = (members: Partial<TextBox> = {}): TextBox => ({
  text: 'FIELDWORK',
  style: TypeStyle.parse({ family: 'outfit', weight: 700, size: 68, tracking: 30 }),
  sizing: 'box',
  align: 'center',
  valign: 'middle',
  balance: true,
  fit: null,
  width: 426,
  height: 80,
  ...members,
})
const linesOf = (members: Partial<TextBox>) => {
  const whole = box(members)
  return layoutText(whole, shaper).lines.map(({ start, end }) => whole.text.slice(start, end))
}

describe('layoutText', () => {
  it('has the middle of the capitals in the middle of the box', () => {
    const [line] = layoutText(box(), shaper).lines

    expect(line?.baseline).toBeCloseTo(40 + (0.706 * 68) / 2, 6) // sCapHeight of Outfit is 706 of 1000
  })

  it('places what one sees, not the side bearings', () => {
    for (const [align, left] of [
      ['start', 0],
      ['end', 1],
      ['center', 0.5],
    ] as const) {
      const [line] = layoutText(box({ align, width: 600 }), shaper).lines
      const spare = 600 - (line?.placed.ink ?? 0)

      expect((line?.x ?? 0) + (line?.placed.leftBearing ?? 0)).toBeCloseTo(left * spare, 6)
    }
  })

  it('begins right-to-left words at the right', () => {
    const style = TypeStyle.parse({ family: 'noto-kufi-arabic', weight: 700, size: 40 })
    const [line] = layoutText(box({ text: 'سلام', style, align: 'start', width: 600 }), shaper).lines

    expect((line?.x ?? 0) + (line?.placed.leftBearing ?? 0) + (line?.placed.ink ?? 0)).toBeCloseTo(600, 6)
  })

  it('makes room by tracking first and by size then, and says when neither is enough', () => {
    const fit = { minSize: 48, minTracking: 20, maxLines: 1 }

    expect(layoutText(box({ fit }), shaper)).toMatchObject({ size: 68, tracking: 30, fits: true })
    const tight = layoutText(box({ fit, width: layoutText(box(), shaper).natural.width - 3 }), shaper)
    expect(tight).toMatchObject({ size: 68, tracking: 24, fits: true }) // 8 gaps of 0.068 a thousandth: 6 of them give 3.26
    const small = layoutText(box({ fit, text: 'FIELDWORK LAB' }), shaper)
    expect(small).toMatchObject({ tracking: 20, fits: true })
    expect(small.size).toBeLessThan(68)
    expect(layoutText(box({ fit, text: 'INTERDISCIPLINARY FIELDWORK' }), shaper)).toMatchObject({
      size: 48,
      fits: false,
    })
  })

  it('keeps a text of sixty letters inside its box', () => {
    const text = 'Interdisciplinary Research Methods and Data Literacy, Part 2'
    const fit = { minSize: 10, minTracking: 0, maxLines: 3 }
    const { lines, fits } = layoutText(box({ text, fit }), shaper)

    expect(fits).toBe(true)
    for (const { placed } of lines) expect(placed.ink).toBeLessThanOrEqual(426.01)
  })

  it('evens lines out, and fills them where it is not asked to', () => {
    const style = TypeStyle.parse({ family: 'outfit', weight: 700, size: 30 })
    const text = 'Certificate of Advanced Study'

    expect(linesOf({ text, style, width: 330 })).toEqual(['Certificate of', 'Advanced Study'])
    expect(linesOf({ text, style, width: 330, balance: false })).toEqual(['Certificate of Advanced', 'Study'])
    expect(linesOf({ text: 'One\nTwo', style, width: 330 })).toEqual(['One', 'Two'])
  })
})

describe('wordsOf', () => {
  it.each([
    ['a bc  d', ['a ', 'bc  ', 'd']],
    ['well-known facts', ['well-', 'known ', 'facts']],
    ['no\u00a0break here', ['no\u00a0break ', 'here']],
    ['10-12', ['10-', '12']],
    ['東京「大学」へ', ['東', '京', '「大', '学」', 'へ']],
    ['データ学', ['デー', 'タ', '学']],
  ])('breaks %j only where a line may end', (text, parts) => {
    expect(wordsOf(text).map(({ start, next }) => text.slice(start, next))).toEqual(parts)
  })
})

describe('breakParagraph', () => {
  it('lets a word that is too wide stand alone', () => {
    const lines = breakParagraph('a incomprehensible b', 4, (start, end) => end - start, 'greedy')

    expect(lines).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 18 },
      { start: 19, end: 20 },
    ])
  })
})
