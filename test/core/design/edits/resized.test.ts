import { describe, expect, it } from 'vitest'
import { resized } from '../../../../src/core/design/edits/resized'
import type { Element } from '../../../../src/core/design/scene/element'
import { aScene } from '../../../support/scenes'

const box = { x: 10, y: 20, width: 100, height: 100 }
const style = { family: 'outfit', size: 40 }
const line = { fill: { kind: 'solid', colour: 'deep' }, width: 6, dash: [4, 2] }

function one(members: Record<string, unknown>): Element {
  const [element] = aScene({ elements: [{ id: 'e', ...box, ...members }] }).elements
  if (!element) throw new Error('no element')
  return element
}

describe('resized', () => {
  it('writes new measures and keeps stroke and corners as their fields say', () => {
    const element = one({ kind: 'rectangle', radii: [5, 5, 5, 5], strokes: [line] })

    const wide = resized(element, { x: 0, y: 0, width: 200, height: 300 }, 'free')

    expect(wide).toMatchObject({
      x: 0,
      y: 0,
      width: 200,
      height: 300,
      radii: [5, 5, 5, 5],
      strokes: [{ width: 6, dash: [4, 2] }],
    })
  })

  it('makes strokes, corners, effects and type larger too where it scales', () => {
    const twice = { x: 10, y: 20, width: 200, height: 200 }
    const shadow = { x: 3, y: 4, blur: 5, colour: 'deep' }

    expect(
      resized(one({ kind: 'rectangle', radii: [5, 5, 5, 5], strokes: [line], shadow }), twice, 'scaled'),
    ).toMatchObject({
      radii: [10, 10, 10, 10],
      strokes: [{ width: 12, dash: [8, 4] }],
      shadow: { x: 6, y: 8, blur: 10 },
    })
    expect(resized(one({ kind: 'text', text: 'A', style, sizing: 'box' }), twice, 'scaled')).toMatchObject({
      style: { size: 80 },
    })
  })

  it.each([
    ['ring', { kind: 'ring', innerRadius: 40, restInset: 2 }, { innerRadius: 80, restInset: 4 }],
    ['seal', { kind: 'seal', depth: 6 }, { depth: 12 }],
    ['quatrefoil', { kind: 'quatrefoil', lobe: 26 }, { lobe: 52 }],
    ['path', { kind: 'path', d: 'M0 0H100V100Z' }, { d: 'M0 0L200 0L200 200Z' }],
    ['text that grows', { kind: 'text', text: 'A', style }, { style: { size: 80 } }],
    ['text that wraps', { kind: 'text', text: 'A', style, sizing: 'wrap' }, { style: { size: 40 } }],
    ['arc text', { kind: 'arcText', text: 'A', style }, { width: 200, style: { size: 40 } }],
  ])('keeps the form of a %s', (_, members, expected) => {
    expect(resized(one(members), { ...box, width: 200, height: 200 }, 'free')).toMatchObject(expected)
  })

  it('takes children along, turned ones too', () => {
    const child = { kind: 'rectangle', id: 'c', x: 10, y: 10, width: 40, height: 20, rotation: 90 }
    const wide = resized(one({ kind: 'group', children: [child] }), { ...box, width: 200, height: 100 }, 'free')

    // Turned by 90° its height lies across: it doubles, and the middle moves from 30 to 60.
    expect(wide).toMatchObject({ children: [{ x: 40, y: 0, width: 40, height: 40, rotation: 90 }] })
  })
})
