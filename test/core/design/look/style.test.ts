import { describe, expect, it } from 'vitest'
import { parseScene, type Element } from '../../../../src/core/design'
import { styled, styleOf } from '../../../../src/core/design/look'
import { valueOf } from '../../../support/results'
import { aTheme } from '../../../support/themes'

const only = (element: object): Element => {
  const scene = valueOf(
    parseScene({
      formatVersion: 1,
      theme: aTheme,
      elements: [{ id: 'a', x: 10, y: 20, width: 90, height: 90, ...element }],
    }),
  )
  const [found] = scene.elements
  if (!found) throw new Error('there is no element')
  return found
}
const red = { kind: 'solid', colour: '#FF0000', opacity: 100 }
const shadow = { x: 3, y: 4, blur: 5, colour: 'deep', opacity: 60 }
const style = { family: 'oswald', weight: 700, size: 40, tracking: 90, italic: true }

describe('styled', () => {
  it('carries fill, stroke, shadow and opacity from a shape, and nothing else', () => {
    const from = only({
      kind: 'star',
      fills: [red],
      strokes: [{ fill: red, width: 7 }],
      shadow,
      opacity: 40,
      rotation: 30,
    })
    const to = only({ kind: 'ring', x: 300, innerRadius: 20, name: 'Band' })

    expect(styled(to, styleOf(from))).toEqual({
      ...to,
      ...{ opacity: 40, fills: [red], shadow },
      strokes: [expect.objectContaining({ width: 7 }) as unknown],
    })
  })

  it('carries the type of a text but for its size, and leaves the words', () => {
    const from = only({ kind: 'text', text: 'From', style })
    const to = only({ kind: 'arcText', text: 'To', style: { family: 'jost', size: 33 }, anchor: 90 })

    expect(styled(to, styleOf(from))).toMatchObject({
      text: 'To',
      anchor: 90,
      style: { family: 'oswald', weight: 700, size: 33, tracking: 90, italic: true },
    })
  })

  it('gives the tones of a symbol to a shape and back, but never leaves a symbol without one', () => {
    const icon = only({ kind: 'icon', library: 'phosphor', icon: 'star', tones: [red] })
    const bare = only({ kind: 'ellipse' })

    expect(styled(bare, styleOf(icon))).toMatchObject({ fills: [red] })
    expect(styled(icon, styleOf(bare))).toMatchObject({ tones: [red] })
  })
})
