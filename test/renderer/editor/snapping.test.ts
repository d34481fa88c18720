import { describe, expect, it } from 'vitest'
import { parseScene } from '../../../src/core/design'
import { NO_AIDS } from '../../../src/renderer/editor/session/aids-view'
import { heldBox, heldPoint, holdsFor } from '../../../src/renderer/editor/session/holding'
import { broughtIntoView } from '../../../src/renderer/editor/session/view'
import { createViewStore } from '../../../src/renderer/editor/session/view-store'
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
const sceneOf = (elements: object[]) => valueOf(parseScene({ formatVersion: 1, theme: aTheme, elements }))
const GRID = { kind: 'square' as const, step: 20, rings: 6, spokes: 24 }
const scene = sceneOf([leaf('a', 100, 100), leaf('b', 200, 300), leaf('c', 400, 450)])

describe('heldBox', () => {
  const holds = holdsFor(scene, null, ['a'], NO_AIDS)

  it('holds an edge on the edge of another one within six pixels', () => {
    const { dx, dy, guides } = heldBox({ x: 196, y: 100, width: 40, height: 20 }, holds, 1)

    expect([dx, dy]).toEqual([4, 0])
    expect(guides).toContainEqual(expect.objectContaining({ axis: 'x', at: 200, gap: { from: 120, to: 300 } }))
  })

  it('holds less far in units where one looks closer', () => {
    expect(heldBox({ x: 196, y: 100, width: 40, height: 20 }, holds, 4).dx).toBe(0)
  })

  it('holds the middle on the middle of the artboard', () => {
    expect(heldBox({ x: 283, y: 5, width: 40, height: 20 }, holds, 1).dx).toBe(-3)
  })

  it('gives a tie to the middle', () => {
    // The left edge is 2 from 200, the middle 2 from 220: the middle of b.
    const { dx } = heldBox({ x: 198, y: 0, width: 40, height: 20 }, holds, 1)

    expect(dx).toBe(2)
  })

  it('leaves the other axis of a side handle alone', () => {
    expect(heldPoint({ x: 202, y: 303 }, holds, 1, ['x']).point).toEqual({ x: 200, y: 303 })
  })
})

describe('heldBox with aids', () => {
  const aided = { ...scene, aids: { guides: [{ axis: 'x' as const, at: 333, locked: false }], grid: GRID } }
  const box = { x: 330, y: 3, width: 40, height: 20 }

  it('holds at guides while the rulers are shown', () => {
    expect(heldBox(box, holdsFor(aided, null, [], { ...NO_AIDS, rulers: true }), 1).dx).toBe(3)
    expect(heldBox(box, holdsFor(aided, null, [], NO_AIDS), 1).dx).toBe(0)
  })

  it('holds at the grid by its own switch, and only where nothing else is near', () => {
    const onGrid = holdsFor(scene, null, [], { ...NO_AIDS, gridHolds: true })

    expect(heldBox({ ...box, x: 523 }, onGrid, 1).dx).toBe(-3)
    // The left edge of b is 4 away, a line of the grid only 1.
    expect(heldBox({ ...box, x: 196, width: 63 }, onGrid, 1).dx).toBe(4)
  })
})

describe('broughtIntoView', () => {
  const room = { width: 400, height: 400 }
  const view = { zoom: 1, x: 0, y: 0 }

  it('stays where all is seen', () => {
    expect(broughtIntoView(view, { x: 10, y: 10, width: 20, height: 20 }, room)).toBe(view)
  })

  it('goes just as far as needed', () => {
    expect(broughtIntoView(view, { x: 500, y: -50, width: 20, height: 20 }, room)).toEqual({ zoom: 1, x: -144, y: 74 })
  })
})

describe('createViewStore', () => {
  it('keeps what is in the middle there when the window grows, and comes back to it later', () => {
    const store = createViewStore(600)
    store.resize({ width: 400, height: 400 })
    store.set({ zoom: 2, x: -100, y: -100 })
    store.resize({ width: 600, height: 400 })
    expect(store.store.getState().view).toEqual({ zoom: 2, x: 0, y: -100 })

    const look = store.look()
    const again = createViewStore(600)
    if (look) again.lookAgain(look)
    again.resize({ width: 600, height: 400 })
    expect(again.store.getState().view).toEqual({ zoom: 2, x: 0, y: -100 })
  })
})
