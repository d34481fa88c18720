import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../../src/core/design/edits/edit'
import { applyEdit } from '../../../../src/core/design/edits/apply-edit'
import type { Scene } from '../../../../src/core/design/scene/scene'
import { elementById, walk } from '../../../../src/core/design/scene/walk'
import { sceneJson } from '../../../../src/core/design/scene/scene-json'
import { parseScene } from '../../../../src/core/design/scene/parse-scene'
import { problemsOf, valueOf } from '../../../support/results'
import { aScene, everyKind } from '../../../support/scenes'

const field = { key: 'title', label: 'Title', kind: 'text', default: 'A', value: 'A' }
const bound = { ...field, targets: [{ does: 'write', element: 'text', property: 'text' }] }
const start = aScene({ elements: everyKind, fields: [bound] })

/** Any edit that may or may not be possible, by numbers that pick from what the scene has now. */
const anyChoice = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'set', 'move', 'group', 'ungroup', 'theme', 'field', 'describe', 'batch'),
  a: fc.nat(100),
  b: fc.nat(100),
  n: fc.double({ min: -900, max: 900, noNaN: true }),
})
type Choice = typeof anyChoice extends fc.Arbitrary<infer T> ? T : never

function editFor(scene: Scene, { kind, a, b, n }: Choice, serial: number): Edit {
  const ids = [...walk(scene.elements)].map(({ element }) => element.id)
  const id = ids[a % Math.max(1, ids.length)] ?? 'none'
  const other = ids[b % Math.max(1, ids.length)] ?? 'none'
  const parent = elementById(scene, other)?.kind === 'group' ? other : null
  switch (kind) {
    case 'insert': {
      const [element] = aScene({ elements: [{ ...everyKind[a % 18], id: `new-${serial}` }] }).elements
      return element ? { kind, slot: { parent, index: b % 3 }, element } : { kind: 'remove', ids: [] }
    }
    case 'remove':
      return { kind, ids: [id] }
    case 'set':
      return {
        kind,
        id,
        props: b % 2 === 0 ? { x: n, rotation: n / 3 } : { width: Math.abs(n), flipX: a % 2 === 0, opacity: b },
      }
    case 'move':
      return { kind, id, slot: { parent, index: b % 4 } }
    case 'group':
      return { kind, ids: id === other ? [id] : [id, other], groupId: `g-${serial}` }
    case 'ungroup':
      return { kind, id }
    case 'theme':
      return { kind, role: 'accent', colour: `#${(a * 1000 + b).toString(16).padStart(6, '0')}` }
    case 'field':
      return { kind, key: 'title', value: 'word '.repeat(a % 9) }
    case 'describe':
      return { kind, description: `no. ${a}` }
    default:
      return {
        kind: 'batch',
        edits: [
          { kind: 'set', id, props: { y: n } },
          { kind: 'remove', ids: [other] },
        ],
      }
  }
}

describe('applyEdit', () => {
  it('gives the first file byte for byte when all is undone, and the last when all is redone', () => {
    let applied = 0
    fc.assert(
      fc.property(fc.array(anyChoice, { maxLength: 16, size: 'max' }), (choices) => {
        let scene = start
        const undo: Edit[] = []
        choices.forEach((choice, i) => {
          const result = applyEdit(scene, editFor(scene, choice, i))
          if (!result.ok) return
          undo.push(result.value.inverse)
          scene = result.value.scene
        })
        applied += undo.length
        const last = sceneJson(scene)
        expect(sceneJson(valueOf(parseScene(JSON.parse(last))))).toBe(last)

        const redo: Edit[] = []
        for (const edit of undo.reverse()) {
          const back = valueOf(applyEdit(scene, edit))
          redo.push(back.inverse)
          scene = back.scene
        }
        expect(sceneJson(scene)).toBe(sceneJson(start))

        for (const edit of redo.reverse()) scene = valueOf(applyEdit(scene, edit)).scene
        expect(sceneJson(scene)).toBe(last)
      }),
      { numRuns: 1000 },
    )
    expect(applied).toBeGreaterThan(4000)
  })

  it('changes nothing where a step of a batch is impossible', () => {
    const edits: Edit[] = [
      { kind: 'set', id: 'rectangle', props: { x: 5 } },
      { kind: 'remove', ids: ['nobody'] },
    ]

    expect(problemsOf(applyEdit(start, { kind: 'batch', edits }))).toMatchObject([
      { code: 'edit-impossible', where: { element: 'nobody' } },
    ])
  })

  it.each([
    ['a colour that is none', { 'fills.0.colour': 'red' }],
    ['a member that no such element has', { radius: 4 }],
    ['another id', { id: 'other' }],
    ['a number out of range', { opacity: 101 }],
  ])('refuses %s', (_, props) => {
    const edit: Edit = { kind: 'set', id: 'rectangle', props }

    expect(problemsOf(applyEdit(start, edit))).toMatchObject([{ code: 'edit-impossible' }])
  })

  it('keeps what it did not touch as the same objects', () => {
    const { scene } = valueOf(applyEdit(start, { kind: 'set', id: 'bead', props: { x: 1 } }))

    expect(scene.elements[0]).toBe(start.elements[0])
    expect(scene.elements.at(-1)).not.toBe(start.elements.at(-1))
  })
})
