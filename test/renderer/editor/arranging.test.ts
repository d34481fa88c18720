import { describe, expect, it } from 'vitest'
import { applyEdit, parseScene, type Scene } from '../../../src/core/design'
import { walk } from '../../../src/core/design/scene'
import { duplicateEdit, orderEdit, type Where } from '../../../src/renderer/editor/session/arranging'
import { dropEdit, layerRows } from '../../../src/renderer/editor/session/layer-rows'
import { emptyDesign } from '../../../src/renderer/editor/screen/empty-design'
import { valueOf } from '../../support/results'

const box = { x: 0, y: 0, width: 10, height: 10 }
const leaf = (id: string) => ({ kind: 'rectangle', id, ...box })
const scene = valueOf(
  parseScene({
    ...emptyDesign,
    elements: [leaf('a'), leaf('b'), { kind: 'group', id: 'g', ...box, children: [leaf('c'), leaf('d')] }, leaf('e')],
  }),
)
const ids = ({ elements }: Scene) => elements.map(({ id }) => id)
const after = (edit: Parameters<typeof applyEdit>[1] | null) => (edit ? valueOf(applyEdit(scene, edit)).scene : scene)

describe('orderEdit', () => {
  it.each<[Where, string[], string[]]>([
    ['forward', ['a'], ['b', 'a', 'g', 'e']],
    ['forward', ['a', 'b'], ['g', 'a', 'b', 'e']],
    ['backward', ['e'], ['a', 'b', 'e', 'g']],
    ['forward', ['b', 'e'], ['a', 'g', 'b', 'e']],
    ['forward', ['g', 'e', 'a'], ['b', 'a', 'g', 'e']],
    ['backward', ['a', 'b', 'e'], ['a', 'b', 'e', 'g']],
    ['front', ['a', 'b'], ['g', 'e', 'a', 'b']],
    ['back', ['g', 'e'], ['g', 'e', 'a', 'b']],
  ])('%s %j gives %j', (where, chosen, expected) => {
    expect(ids(after(orderEdit(scene, chosen, where)))).toEqual(expected)
  })

  it('is nothing for what is at the top already', () => {
    expect(orderEdit(scene, ['e'], 'front')).toBeNull()
  })
})

describe('duplicateEdit', () => {
  it('copies a group with its children under new ids, just above, 16 units aside', () => {
    const { edit, copies } = duplicateEdit(scene, ['g'])
    const doubled = after(edit)
    const all = [...walk(doubled.elements)].map(({ element }) => element.id)

    expect(ids(doubled)).toEqual(['a', 'b', 'g', ...copies, 'e'])
    expect(new Set(all).size).toBe(all.length)
    expect(doubled.elements[3]).toMatchObject({ x: 16, y: 16 })
  })
})

describe('layers', () => {
  it('lists the top of the picture first, and what is in open groups', () => {
    const shown = (open: string[]) => layerRows(scene.elements, new Set(open)).map(({ element }) => element.id)

    expect(shown([])).toEqual(['e', 'g', 'b', 'a'])
    expect(shown(['g'])).toEqual(['e', 'g', 'd', 'c', 'b', 'a'])
  })

  it('drops an element above, below and inside of others, but a group never into itself', () => {
    expect(ids(after(dropEdit(scene, 'a', 'e', 'above')))).toEqual(['b', 'g', 'e', 'a'])
    expect(ids(after(dropEdit(scene, 'a', 'e', 'below')))).toEqual(['b', 'g', 'a', 'e'])
    expect(ids(after(dropEdit(scene, 'a', 'g', 'inside')))).toEqual(['b', 'g', 'e'])
    expect(dropEdit(scene, 'g', 'c', 'above')).toBeNull()
  })
})
