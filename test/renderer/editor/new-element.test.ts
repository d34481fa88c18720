import { describe, expect, it } from 'vitest'
import { applyEdit, parseScene } from '../../../src/core/design'
import {
  insertEdit,
  newElement,
  SHAPES,
  usualBox,
  type DrawnKind,
} from '../../../src/renderer/editor/session/new-element'
import { valueOf } from '../../support/results'
import { emptyDesign } from '../../../src/renderer/editor/screen/empty-design'

const empty = valueOf(parseScene(emptyDesign))
const kinds: readonly DrawnKind[] = [...SHAPES, 'rectangle', 'ellipse', 'line', 'text', 'arcText', 'icon']

describe('newElement', () => {
  it.each(kinds)('makes a %s about the place of the click', (kind) => {
    const element = newElement(empty, kind, usualBox(kind, { x: 300, y: 200 }))

    expect(element.kind).toBe(kind)
    expect(element.x + element.width / 2).toBeCloseTo(300, 3)
    expect(element.y + element.height / 2).toBeCloseTo(200, 3)
  })

  it('gives ids that are not taken', () => {
    const first = newElement(empty, 'star', usualBox('star', { x: 0, y: 0 }))
    const { scene } = valueOf(applyEdit(empty, insertEdit(empty, first, null)))

    expect(newElement(scene, 'star', usualBox('star', { x: 0, y: 0 })).id).not.toBe(first.id)
  })

  it('lands in the open group where it was drawn on the artboard', () => {
    const group = { kind: 'group', id: 'g', x: 50, y: 60, width: 100, height: 100, children: [] }
    const scene = valueOf(parseScene({ ...emptyDesign, elements: [group] }))
    const drawn = newElement(scene, 'rectangle', { x: 80, y: 90, width: 20, height: 20 })
    const [after] = valueOf(applyEdit(scene, insertEdit(scene, drawn, 'g'))).scene.elements

    expect(after?.kind === 'group' ? after.children[0] : null).toMatchObject({ x: 30, y: 30, width: 20, height: 20 })
  })
})
