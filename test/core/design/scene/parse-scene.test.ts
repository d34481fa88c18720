import { describe, expect, it } from 'vitest'
import { parseScene } from '../../../../src/core/design/scene/parse-scene'
import { sceneJson } from '../../../../src/core/design/scene/scene-json'
import { aScene, everyKind } from '../../../support/scenes'
import { problemsOf, valueOf } from '../../../support/results'

describe('parseScene', () => {
  it('reads what sceneJson wrote as the same scene, for every kind of element', () => {
    const scene = aScene({ elements: everyKind })

    const text = sceneJson(scene)

    expect(valueOf(parseScene(JSON.parse(text)))).toEqual(scene)
    expect(sceneJson(valueOf(parseScene(JSON.parse(text))))).toBe(text)
  })

  it('names every fault at once by its path', () => {
    const rectangle = { kind: 'rectangle', id: 'a', x: 'left', y: 0, width: 1, height: 1, colour: 'red' }
    const broken = { ...aScene({}), elements: [rectangle], theme: {} }

    const problems = problemsOf(parseScene(broken))

    expect(problems.map(({ code, where }) => `${code} ${where.path}`)).toEqual([
      'field-missing theme.deep',
      'field-missing theme.base',
      'field-missing theme.light',
      'field-missing theme.accent',
      'field-missing theme.paper',
      'field-type elements[0].x',
      'field-unknown elements[0].colour',
    ])
  })

  it('refuses two elements of one id, also in different groups', () => {
    const dot = { kind: 'ellipse', id: 'dot', x: 0, y: 0, width: 9, height: 9 }
    const group = { kind: 'group', id: 'g', x: 0, y: 0, width: 9, height: 9, children: [dot] }
    const scene = { ...aScene({}), elements: [dot, group] }

    expect(problemsOf(parseScene(scene))).toMatchObject([{ code: 'element-duplicate' }])
  })

  it('keeps numbers to a thousandth and never writes minus zero', () => {
    const scene = aScene({ elements: [{ kind: 'ellipse', id: 'dot', x: 1 / 3, y: -0.0001, width: 9, height: 9 }] })

    expect(scene.elements[0]).toMatchObject({ x: 0.333, y: 0 })
    expect(Object.is(scene.elements[0]?.y, -0)).toBe(false)
  })
})
