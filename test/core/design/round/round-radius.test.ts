import { describe, expect, it } from 'vitest'
import { parseScene, type Element } from '../../../../src/core/design'
import { keptOnCentre, withRoundRadius } from '../../../../src/core/design/round'
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
describe('withRoundRadius and keptOnCentre', () => {
  it('grow about the middle, with the radii that make the shape', () => {
    const after = withRoundRadius(only({ kind: 'ring', innerRadius: 30 }), 90)

    expect(after).toMatchObject({ x: -35, y: -25, width: 180, height: 180, innerRadius: 60 })
  })

  it('puts the middle of an element on a centre', () => {
    expect(keptOnCentre(only({ kind: 'seal' }), { x: 300, y: 300 })).toMatchObject({
      x: 255,
      y: 255,
      keepCentred: true,
    })
  })
})
