import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { difference, drawnByResvg, importedSvg, onArtboard, ownSvg } from '../../../support/imported-svg'

/** Share of pixels that may differ by more than 32 of 255, as between canvas and bake. */
const MOST = 0.005

const root = join(import.meta.dirname, '../../../..')
const drawings = join(root, 'test/vectors/drawings')
const icons = join(root, 'node_modules/@phosphor-icons/core/assets')
const files = [
  ...readdirSync(drawings).flatMap((name) => (name.endsWith('.svg') ? [join(drawings, name)] : [])),
  ...['duotone/medal-duotone', 'bold/graduation-cap-bold', 'fill/atom-fill', 'thin/flask-thin'].map((name) =>
    join(icons, `${name}.svg`),
  ),
]

describe('importSvg', () => {
  it.each(files)('draws %s as resvg draws the file', async (file) => {
    const svg = readFileSync(file, 'utf8')

    const imported = await importedSvg(svg)

    const words = /<text/.test(svg) ? svg.replace(/<text[^]*?<\/text>/, '') : svg
    const wordless = await importedSvg(words)
    expect(imported.elements.length).toBeGreaterThan(0)
    expect(
      difference(drawnByResvg(await ownSvg(wordless)), drawnByResvg(onArtboard(words, imported.size))),
    ).toBeLessThanOrEqual(MOST)
  })

  it('is compared by something that sees a difference', async () => {
    const svg = readFileSync(join(drawings, 'figma.svg'), 'utf8')
    const imported = await importedSvg(svg)

    const other = onArtboard(svg.replace('#5F7CE0', '#5FE07C'), imported.size)

    expect(difference(drawnByResvg(await ownSvg(imported)), drawnByResvg(other))).toBeGreaterThan(MOST)
  })
})
