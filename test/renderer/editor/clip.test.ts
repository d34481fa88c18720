import { describe, expect, it } from 'vitest'
import { applyEdit, parseScene, type Scene } from '../../../src/core/design'
import { elementById, walk } from '../../../src/core/design/scene'
import { clipText, parseClip, pasteEdit } from '../../../src/renderer/editor/session/clip'
import { aTheme } from '../../support/themes'
import { valueOf } from '../../support/results'

const leaf = (id: string, x: number, y: number, given: object = {}) => ({
  kind: 'rectangle',
  id,
  x,
  y,
  width: 40,
  height: 20,
  fills: [{ kind: 'solid', colour: 'base' }],
  ...given,
})
const sceneOf = (elements: object[], theme = aTheme) => valueOf(parseScene({ formatVersion: 1, theme, elements }))
const scene = sceneOf([
  leaf('a', 100, 100),
  { kind: 'group', id: 'g', x: 200, y: 100, width: 100, height: 100, rotation: 90, children: [leaf('c', 10, 10)] },
])
const all = { x: 0, y: 0, width: 600, height: 600 }
const noPicture = () => null

function pasted(into: Scene, text: string, view = all) {
  const clip = parseClip(text, into)
  if (!clip) throw new Error('nothing was read')
  const { edit, ids } = pasteEdit(into, null, clip.elements, view)
  return { scene: valueOf(applyEdit(into, edit)).scene, ids }
}

describe('clip', () => {
  it('goes 16 and 32 aside of what it is a copy of (designer.md C2)', () => {
    const text = clipText(scene, ['a'], noPicture)
    const once = pasted(scene, text)
    const twice = pasted(once.scene, text)

    expect(elementById(once.scene, once.ids[0] ?? '')).toMatchObject({ x: 116, y: 116 })
    expect(elementById(twice.scene, twice.ids[0] ?? '')).toMatchObject({ x: 132, y: 132 })
    expect(new Set([...walk(twice.scene.elements)].map(({ element }) => element.id)).size).toBe(5)
  })

  it('keeps the ids of what was cut, and its place', () => {
    const text = clipText(scene, ['a'], noPicture)
    const cut = valueOf(applyEdit(scene, { kind: 'remove', ids: ['a'] })).scene

    expect(pasted(cut, text).ids).toEqual(['a'])
    expect(elementById(pasted(cut, text).scene, 'a')).toMatchObject({ x: 100, y: 100 })
  })

  it('comes into the middle of the view where its place is out of sight', () => {
    const { scene: after, ids } = pasted(scene, clipText(scene, ['a'], noPicture), {
      x: 400,
      y: 400,
      width: 100,
      height: 100,
    })

    expect(elementById(after, ids[0] ?? '')).toMatchObject({ x: 430, y: 440 })
  })

  it('takes an element out of a turned group as it lies on the artboard', () => {
    const { scene: after, ids } = pasted(scene, clipText(scene, ['c'], noPicture), {
      x: 0,
      y: 0,
      width: 600,
      height: 600,
    })

    // The middle of c is at 30, 20 in the group, so at −20, −30 from its middle; a quarter turn makes that 30, −20.
    expect(elementById(after, ids[0] ?? '')).toMatchObject({ x: 276, y: 136, rotation: 90 })
  })

  it('looks the same in a design with other colours', () => {
    const other = sceneOf([], { ...aTheme, base: '#AA0000' })
    const { scene: after, ids } = pasted(other, clipText(scene, ['a'], noPicture))

    expect(elementById(after, ids[0] ?? '')).toMatchObject({ fills: [{ colour: aTheme.base }] })
  })

  it.each(['', 'words', '{}', '{"rosetteDesign":2}', '{"rosetteDesign":1,"theme":{},"elements":[{}],"pictures":{}}'])(
    'is not read from %j',
    (text) => {
      expect(parseClip(text, scene)).toBeNull()
    },
  )
})
