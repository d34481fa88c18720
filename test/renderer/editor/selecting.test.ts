import { describe, expect, it } from 'vitest'
import { applyEdit, parseScene } from '../../../src/core/design'
import { duplicateEdit } from '../../../src/renderer/editor/session/arranging'
import { stepToRepeat } from '../../../src/renderer/editor/session/repeating'
import { alike, inverted } from '../../../src/renderer/editor/session/selecting'
import { valueOf } from '../../support/results'
import { aTheme } from '../../support/themes'

const fill = (colour: string) => [{ kind: 'solid', colour }]
const leaf = (id: string, colour: string, given: object = {}) => ({
  kind: 'rectangle',
  ...{ id, x: 10, y: 20, width: 40, height: 20, fills: fill(colour) },
  ...given,
})
const text = (id: string, family: string) => leaf(id, 'deep', { kind: 'text', text: id, style: { family, size: 20 } })
const group = (id: string, children: object[]) => ({ kind: 'group', id, x: 100, y: 0, width: 90, height: 90, children })
const sceneOf = (elements: object[]) => valueOf(parseScene({ formatVersion: 1, theme: aTheme, elements }))
const scene = sceneOf([
  leaf('a', 'base'),
  leaf('b', 'base', { kind: 'ellipse' }),
  leaf('c', 'accent'),
  leaf('shut', 'base', { locked: true }),
  group('g', [leaf('in', 'base'), text('one', 'jost'), group('deep', [leaf('inner', 'paper')])]),
  text('two', 'jost'),
  text('three', 'oswald'),
])

describe('alike', () => {
  it('takes what has the same fill, also in groups, but nothing that is locked', () => {
    expect(alike(scene, ['a'], 'fill')).toEqual(['a', 'b', 'in'])
  })

  it('takes the same kind, of a group and what lies in it only the group', () => {
    expect(alike(scene, ['b'], 'kind')).toEqual(['b'])
    expect(alike(scene, ['g'], 'kind')).toEqual(['g'])
  })

  it('takes the same font; what has none is like nothing', () => {
    expect(alike(scene, ['two'], 'font')).toEqual(['one', 'two'])
    expect(alike(scene, ['a'], 'font')).toEqual([])
    expect(alike(scene, ['a'], 'stroke')).toEqual([])
  })
})

describe('inverted', () => {
  it('is the rest of the open group that can be chosen', () => {
    expect(inverted(scene, null, ['a', 'g'])).toEqual(['b', 'c', 'two', 'three'])
    expect(inverted(scene, 'g', ['in'])).toEqual(['one', 'deep'])
  })
})

describe('stepToRepeat', () => {
  const { edit, copies } = duplicateEdit(scene, ['in'])
  const copied = valueOf(applyEdit(scene, edit)).scene
  const last = { originals: ['in'], copies }

  it('is how far the copies stand from what they are copies of, wherever they were moved', () => {
    const moved = valueOf(applyEdit(copied, { kind: 'set', id: copies[0] ?? '', props: { x: 75 } })).scene

    expect(stepToRepeat(copied, last, copies)).toEqual({ x: 16, y: 16 })
    expect(stepToRepeat(moved, last, copies)).toEqual({ x: 65, y: 16 })
  })

  it('is nothing where something else is chosen', () => {
    expect(stepToRepeat(copied, last, ['a'])).toBeNull()
    expect(stepToRepeat(copied, null, copies)).toBeNull()
  })
})
