import { join } from 'node:path'
import * as fontkit from 'fontkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { placeLine } from '../../../../src/core/design/layout/shaped-line'
import type { TextShaper } from '../../../../src/core/design/layout/text-shaper'
import { TypeStyle } from '../../../../src/core/design/scene/type-style'
import { bundledMaterials } from '../../../support/design-materials'

const fonts = join(import.meta.dirname, '../../../../resources/fonts')
const materials = bundledMaterials()
let shaper: TextShaper

const style = (family: string, members: Record<string, unknown> = {}) =>
  TypeStyle.parse({ family, weight: 700, size: 100, ...members })

/** Loads whatever a line asks for, then gives it. */
async function shaped(text: string, type: TypeStyle) {
  for (;;) {
    const line = shaper.shape(text, type)
    if (line.report.wanted.length === 0) return line
    await materials.load(line.report.wanted)
  }
}

beforeAll(async () => {
  shaper = (await materials.ready()).shaper
})

describe('TextShaper against fontkit', () => {
  it.each([
    ['kerning', 'playfair-display', 'AVATAR To Wave, P.', 'latn'],
    ['ligatures', 'eb-garamond', 'office ffi fjord', 'latn'],
    ['Latin with marks', 'barlow-condensed', 'Dvořák Ångström Šø', 'latn'],
    ['Arabic', 'noto-kufi-arabic', 'الشهادة الجامعية', 'arab'],
    ['Arabic, another face', 'noto-sans-arabic', 'لا إله محمد', 'arab'],
    ['Devanagari', 'noto-sans-devanagari', 'विज्ञान पुरस्कार क्षत्रिय', 'deva'],
    ['Japanese', 'noto-sans-jp', '東京大学データ', 'kana'],
  ])('lays out %s with the same glyphs at the same places', async (_, family, text) => {
    const line = await shaped(text, style(family))
    const font = fontkit.openSync(join(fonts, family, `${family}-700.ttf`))
    const run = font.layout(text)

    expect(line.clusters.flatMap(({ glyphs }) => glyphs.map(({ glyph }) => glyph))).toEqual(
      run.glyphs.map(({ id }) => id),
    )
    expect(placeLine(line, 100, 0).width).toBeCloseTo((run.advanceWidth / font.unitsPerEm) * 100, 3)
    expect(line.report).toMatchObject({ fallback: [], missing: [] })
  })
})

describe('TextShaper', () => {
  it('keeps ligatures only where there is no tracking, and tracks between clusters but not after the last', async () => {
    const joined = await shaped('ffi', style('eb-garamond'))
    const apart = await shaped('ffi', style('eb-garamond', { tracking: 50 }))

    expect(joined.clusters).toHaveLength(1)
    expect(apart.clusters).toHaveLength(3)
    expect(placeLine(apart, 100, 50).width - placeLine(apart, 100, 0).width).toBeCloseTo(10, 6)
  })

  it('does not track joined letters', async () => {
    const line = await shaped('سلام', style('noto-kufi-arabic'))

    expect(placeLine(line, 100, 80).width).toBe(placeLine(line, 100, 0).width)
  })

  it('puts an Arabic title with a Latin number in reading order', async () => {
    const line = await shaped('شهادة 2026 عام', style('noto-kufi-arabic'))
    const text = 'شهادة 2026 عام'

    expect(line.rightToLeft).toBe(true)
    expect(line.clusters.map(({ start, end }) => text.slice(start, end)).join('')).toBe('ماع 2026 ةداهش')
  })

  it('takes a letter that the family lacks from the fallback of its script and says so', async () => {
    const line = await shaped('Data 東', style('cinzel'))

    expect(line.report).toMatchObject({ fallback: ['東'], missing: [], unknownFamily: null })
    expect(line.clusters).toHaveLength(6)
  })

  it('draws no empty box for a letter that no font has', async () => {
    const line = await shaped('A\u{10330}B', style('cinzel'))

    expect(line.report.missing).toEqual(['\u{10330}'])
    expect(line.clusters).toHaveLength(2)
  })

  it('names the font files it waits for, and is right once they are there', async () => {
    const fresh = bundledMaterials()
    const early = (await fresh.ready()).shaper
    const type = style('jost')

    expect(early.shape('Ж', type).report.wanted).toEqual(['jost/jost-700.ttf'])
    await fresh.load(['jost/jost-700.ttf'])
    expect(early.shape('Ж', type)).toMatchObject({ report: { wanted: [] }, clusters: [{ start: 0, end: 1 }] })
  })

  it('stands in for a family that is not there', async () => {
    const line = await shaped('A', style('comic-sans'))

    expect(line.report.unknownFamily).toBe('comic-sans')
    expect(line.clusters).toHaveLength(1)
  })

  it('uses small capitals of the font, and smaller capitals where it has none', async () => {
    const real = await shaped('a', style('eb-garamond', { case: 'small-caps' }))
    const made = await shaped('a', style('outfit', { case: 'small-caps' }))

    expect(real.clusters[0]?.glyphs[0]?.scale).toBe(1)
    expect(made.clusters[0]?.glyphs[0]?.scale).toBe(0.8)
  })

  it('keeps offsets into the words as typed where capitals are longer', async () => {
    const line = await shaped('Straße', style('outfit', { case: 'upper' }))

    expect(line.clusters.map(({ start }) => start)).toEqual([0, 1, 2, 3, 4, 4, 5])
  })
})
