import { describe, expect, it } from 'vitest'
import { applyEdit, parseScene, sceneJson } from '../../../../src/core/design'
import { aidsOf } from '../../../../src/core/design/scene'
import { problemsOf, valueOf } from '../../../support/results'
import { aTheme } from '../../../support/themes'

const scene = valueOf(parseScene({ formatVersion: 1, theme: aTheme, elements: [] }))
const grid = { kind: 'polar' as const, step: 20, rings: 4, spokes: 12 }
const edit = { kind: 'aids' as const, aids: { guides: [{ axis: 'x' as const, at: 137, locked: true }], grid } }

describe('guides and grid of a design', () => {
  it('are left out of the file of a design that has none, which reads as before', () => {
    expect(sceneJson(scene)).not.toContain('aids')
    expect(aidsOf(scene)).toEqual({ guides: [], grid: { kind: 'square', step: 20, rings: 6, spokes: 24 } })
  })

  it('are kept in the file, and undo takes them out again to the byte', () => {
    const { scene: after, inverse } = valueOf(applyEdit(scene, edit))
    expect(valueOf(parseScene(JSON.parse(sceneJson(after)))).aids).toEqual(edit.aids)

    expect(sceneJson(valueOf(applyEdit(after, inverse)).scene)).toBe(sceneJson(scene))
  })

  it('are refused where a file holds something else', () => {
    const file = { formatVersion: 1, theme: aTheme, elements: [], aids: { guides: [{ axis: 'z', at: 0 }], more: 1 } }

    expect(problemsOf(parseScene(file)).length).toBeGreaterThan(0)
  })
})
