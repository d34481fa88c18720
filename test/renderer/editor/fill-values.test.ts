import { describe, expect, it } from 'vitest'
import type { Fill } from '../../../src/core/design/scene'
import {
  angleOf,
  reversed,
  withAngle,
  withKind,
  withoutStop,
  withStopAdded,
} from '../../../src/renderer/editor/parts/fill-values'

const linear = {
  kind: 'linear',
  from: { x: 0, y: 0.5 },
  to: { x: 1, y: 0.5 },
  stops: [
    { at: 0, colour: 'base', opacity: 100 },
    { at: 100, colour: '#FFFFFF', opacity: 50 },
  ],
} satisfies Fill

describe('fills', () => {
  it('keeps the colour when a colour becomes a gradient and a colour again', () => {
    const solid = { kind: 'solid', colour: 'accent', opacity: 80 } as const

    expect(withKind(withKind(solid, 'radial'), 'solid')).toEqual(solid)
  })

  it('adds a stop in the middle of the widest gap', () => {
    const once = withStopAdded(linear)
    const twice = withStopAdded({ ...once, stops: once.stops.map((stop, i) => (i === 1 ? { ...stop, at: 30 } : stop)) })

    expect(once.stops.map(({ at }) => at)).toEqual([0, 50, 100])
    expect(twice.stops.map(({ at }) => at)).toEqual([0, 30, 65, 100])
  })

  it('takes a stop away', () => {
    expect(withoutStop(withStopAdded(linear), 1)).toEqual(linear)
  })

  it('turns the order round, opacity included', () => {
    expect(reversed(linear).stops).toEqual([
      { at: 0, colour: '#FFFFFF', opacity: 50 },
      { at: 100, colour: 'base', opacity: 100 },
    ])
  })

  it.each([0, 45, 90, 135, -60])('turns a gradient to %d° about its middle', (degrees) => {
    const turned = withAngle(linear, degrees)

    expect(turned.kind === 'linear' ? angleOf(turned) : null).toBeCloseTo(degrees, 1)
    if (turned.kind === 'linear') expect((turned.from.x + turned.to.x) / 2).toBeCloseTo(0.5, 2)
  })
})
