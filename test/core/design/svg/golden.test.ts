import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderArtwork } from '../../../../src/studio/rendering/artwork'
import { bundledMaterials } from '../../../support/design-materials'
import { sampleScenes } from '../../../support/sample-scenes'

const golden = join(import.meta.dirname, '../../../golden/design')

describe('svgFromPaintList', () => {
  it.each(['shapes', 'ornaments', 'words'] as const)(
    'draws the sheet of %s as it was when it was looked at',
    async (name) => {
      const { svg, problems } = await renderArtwork(bundledMaterials(), sampleScenes[name], { title: name, sizePx: 16 })

      await expect(svg).toMatchFileSnapshot(join(golden, `${name}.svg`))
      expect(problems.filter(({ level }) => level === 'error')).toEqual([])
    },
  )

  it('writes the same bytes with an engine that has drawn before and one that has not', async () => {
    const used = bundledMaterials()
    const first = await renderArtwork(used, sampleScenes.words, { title: 'T', sizePx: 32 })
    await renderArtwork(used, sampleScenes.shapes, { title: 'T', sizePx: 32 })

    expect(await renderArtwork(used, structuredClone(sampleScenes.words), { title: 'T', sizePx: 32 })).toEqual(first)
    expect(await renderArtwork(bundledMaterials(), sampleScenes.words, { title: 'T', sizePx: 32 })).toEqual(first)
  })

  it('holds title and description as text, and neither type, scripts, references nor data of the editor', async () => {
    const { svg } = await renderArtwork(bundledMaterials(), sampleScenes.words, { title: '<Data & "Law">', sizePx: 16 })

    expect(svg).toContain('<title id="t">&#60;Data &#38; &#34;Law&#34;&#62;</title>')
    expect(svg).toContain('<desc id="d">A sheet of samples. Words: AVATAR fi office Wörld, ')
    expect(svg).not.toMatch(/<text|<script|<style|font-|data-|href="(?!data:)| on[a-z]+=/)
  })
})
