import { describe, expect, it } from 'vitest'
import { applyEdit, fieldEdit, parseTemplate } from '../../../../src/core/design'
import { elementById } from '../../../../src/core/design/scene/walk'
import { bundledMaterials } from '../../../support/design-materials'
import { problemsOf, valueOf } from '../../../support/results'
import { aScene } from '../../../support/scenes'

const words = { kind: 'text', x: 87, width: 426, fills: [{ kind: 'solid', colour: 'paper' }] }
const style = { family: 'outfit', weight: 700, size: 68, tracking: 30 }
const scene = aScene({
  elements: [
    { ...words, id: 'title', y: 350, height: 68, text: 'FIELDWORK', style, sizing: 'box', fit: {} },
    { ...words, id: 'issuer', y: 450, height: 40, text: 'ALDERMOOR', style: { ...style, size: 32 } },
    { kind: 'ellipse', id: 'pip-1', x: 0, y: 0, width: 9, height: 9 },
    { kind: 'ellipse', id: 'pip-2', x: 20, y: 0, width: 9, height: 9 },
  ],
  fields: [
    {
      key: 'title',
      label: 'Title',
      kind: 'text',
      limit: 60,
      default: 'FIELDWORK',
      value: 'FIELDWORK',
      targets: [{ does: 'write', element: 'title', property: 'text' }],
    },
    {
      key: 'issuer',
      label: 'Issuer',
      kind: 'text',
      default: 'ALDERMOOR',
      value: 'ALDERMOOR',
      targets: [{ does: 'write', element: 'issuer', property: 'text' }],
    },
    {
      key: 'level',
      label: 'Level',
      kind: 'level',
      limit: 2,
      default: '2',
      value: '2',
      targets: [
        { does: 'show-from', element: 'pip-1', level: 1 },
        { does: 'show-from', element: 'pip-2', level: 2 },
      ],
    },
  ],
  layouts: {
    variants: [
      {
        id: 'two-lines',
        when: [{ field: 'title', is: 'overflowing' }],
        set: [{ element: 'title', props: { y: 300, height: 140, 'style.size': 52, 'fit.maxLines': 2 } }],
      },
      { id: 'no-issuer', when: [{ field: 'issuer', is: 'empty' }], set: [{ element: 'title', props: { y: 370 } }] },
    ],
  },
})
const template = valueOf(parseTemplate({ formatVersion: 1, id: 'hex', name: 'Hex', category: 'skill', scene }))
const materials = bundledMaterials()

describe('instantiateTemplate', () => {
  it('fills in fields and shows as many pips as the level', async () => {
    const design = valueOf(
      await materials.instantiate(template, { title: 'MAPPING', level: '1', 'theme.accent': '#112233' }),
    )

    expect(elementById(design, 'title')).toMatchObject({ text: 'MAPPING', y: 350 })
    expect(elementById(design, 'pip-1')).toMatchObject({ hidden: false })
    expect(elementById(design, 'pip-2')).toMatchObject({ hidden: true })
    expect(design.theme.accent).toBe('#112233')
    expect(design.layouts.active).toEqual([])
  })

  it('takes the two-line layout only where one line is too short at its smallest', async () => {
    const short = valueOf(await materials.instantiate(template, { title: 'PROGRAMMING' }))
    const long = valueOf(await materials.instantiate(template, { title: 'PROJECT MANAGEMENT' }))

    expect(short.layouts.active).toEqual([])
    expect(long.layouts.active).toEqual(['two-lines'])
    expect(elementById(long, 'title')).toMatchObject({ y: 300, style: { size: 52 }, fit: { maxLines: 2 } })
  })

  it('names every wrong value at once', async () => {
    const values = { titel: 'X', title: 'x'.repeat(61), level: '3', 'theme.deep': 'blue' }

    const problems = problemsOf(await materials.instantiate(template, values))

    expect(problems.map(({ code, where }) => `${code} ${where.path}`)).toEqual([
      'field-unknown titel',
      'text-too-long title',
      'field-value level',
      'field-value theme.deep',
    ])
  })
})

describe('fieldEdit', () => {
  it('changes the layout with the words, and brings back what was there, changes of people included', async () => {
    const { shaper } = await materials.ready()
    const apply = (from: typeof scene, edit: ReturnType<typeof fieldEdit>) => {
      if (!edit) throw new Error('no edit')
      return valueOf(applyEdit(from, edit)).scene
    }
    await materials.instantiate(template, {})

    const long = apply(template.scene, fieldEdit(template.scene, 'title', 'PROJECT MANAGEMENT', shaper))
    const moved = valueOf(applyEdit(long, { kind: 'set', id: 'title', props: { y: 310 } })).scene
    const short = apply(moved, fieldEdit(moved, 'title', 'MAPS', shaper))
    const again = apply(short, fieldEdit(short, 'title', 'PROJECT MANAGEMENT', shaper))

    expect(elementById(short, 'title')).toMatchObject({ text: 'MAPS', y: 350, height: 68, style: { size: 68 } })
    expect(short.layouts.base).toEqual([])
    expect(elementById(again, 'title')).toMatchObject({ y: 310, height: 140, style: { size: 52 } })
  })

  it('combines layouts, the later one winning where both set a member', async () => {
    const long = valueOf(await materials.instantiate(template, { title: 'PROJECT MANAGEMENT', issuer: '' }))

    expect(long.layouts.active).toEqual(['two-lines', 'no-issuer'])
    expect(elementById(long, 'title')).toMatchObject({ y: 370, height: 140 })
  })
})
