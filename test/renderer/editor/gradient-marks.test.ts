import { describe, expect, it } from 'vitest'
import { Element } from '../../../src/core/design'
import { placementOf } from '../../../src/core/design/paint'
import { withStopAt } from '../../../src/renderer/editor/parts/fill-values'
import { gradientDragged, gradientGripAt, gradientMarks } from '../../../src/renderer/editor/session/gradient-marks'
import type { Gradient } from '../../../src/renderer/editor/session/gradient-desk'
import { aTheme } from '../../support/themes'

const element = Element.parse({ kind: 'rectangle', id: 'a', x: 100, y: 100, width: 200, height: 100 })
const frame = { element, width: 200, height: 100, matrix: placementOf(element) }
const view = { zoom: 2, x: 10, y: 0 }
const fill: Gradient = {
  kind: 'linear',
  from: { x: 0, y: 0.5 },
  to: { x: 1, y: 0.5 },
  stops: [
    { at: 0, colour: '#000000', opacity: 100 },
    { at: 50, colour: '#808080', opacity: 50 },
    { at: 100, colour: '#FFFFFF', opacity: 100 },
  ],
}

describe('gradientMarks', () => {
  const marks = gradientMarks(frame, fill, view)

  it('lie on the element, the stops beside the line', () => {
    expect(marks.from).toEqual({ x: 210, y: 300 })
    expect(marks.to).toEqual({ x: 610, y: 300 })
    expect(marks.stops[1]).toEqual({ x: 410, y: 284 })
  })

  it('are taken by the pointer: a stop, an end, or the line between', () => {
    expect(gradientGripAt(marks, { x: 412, y: 285 })).toEqual({ part: 'stop', index: 1 })
    expect(gradientGripAt(marks, { x: 610, y: 301 })).toEqual({ part: 'to' })
    expect(gradientGripAt(marks, { x: 310, y: 300 })).toEqual({ part: 'line', at: 25 })
    expect(gradientGripAt(marks, { x: 310, y: 340 })).toBeNull()
  })
})

describe('gradientDragged', () => {
  it('moves a stop along the line, an end to a place of the box', () => {
    const moved = gradientDragged(frame, fill, { part: 'stop', index: 1 }, { x: 330, y: 290 }, { x: 0, y: 0 }, view)
    expect(moved.fill.stops[1]?.at).toBe(30)
    const ended = gradientDragged(frame, fill, { part: 'to' }, { x: 0, y: 0 }, { x: 200, y: 200 }, view)
    expect(ended.fill).toMatchObject({ to: { x: 0.5, y: 1 } })
  })

  it('takes a stop away that is dragged off, but leaves two', () => {
    const off = gradientDragged(frame, fill, { part: 'stop', index: 1 }, { x: 410, y: 400 }, { x: 0, y: 0 }, view)
    expect(off.fill.stops).toHaveLength(2)
    const kept = gradientDragged(frame, off.fill, { part: 'stop', index: 1 }, { x: 410, y: 400 }, { x: 0, y: 0 }, view)
    expect(kept.fill.stops).toHaveLength(2)
  })
})

describe('withStopAt', () => {
  it('adds a stop in the colour and the opacity that are there', () => {
    expect(withStopAt(fill, 25, aTheme).stops[1]).toEqual({ at: 25, colour: '#404040', opacity: 75 })
  })
})
