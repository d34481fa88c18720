import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseScene } from '../../../../src/core/design'
import { apply } from '../../../../src/core/design/geometry'
import { flatten } from '../../../../src/core/design/geometry/flatten'
import { parsePathData } from '../../../../src/core/design/geometry/path-data'
import {
  handleMoved,
  kindOf,
  nearestPlace,
  nodeAdded,
  nodeAt,
  nodesMoved,
  nodesRemoved,
  pathOf,
  strandsOf,
  strandsOfElement,
  withClosed,
  withKind,
  withStrands,
} from '../../../../src/core/design/nodes'
import { placementOf } from '../../../../src/core/design/paint'
import type { ElementOf } from '../../../../src/core/design/scene'
import { valueOf } from '../../../support/results'
import { aTheme } from '../../../support/themes'

const strands = (d: string) => strandsOf(parsePathData(d) ?? [])
const first = { strand: 0, node: 0 }
const second = { strand: 0, node: 1 }
const WAVE = 'M0 0C0 40 60 40 60 0C60 -30 120 -60 120 0'

describe('strandsOf', () => {
  it('keeps one node where a closed outline comes back to its beginning', () => {
    const [strand] = strands('M0 0C10 -10 20 -10 30 0L30 30C20 30 0 20 0 0Z')

    expect(strand?.isClosed).toBe(true)
    expect(strand?.nodes).toHaveLength(3)
    expect(strand?.nodes[0]).toEqual({ at: { x: 0, y: 0 }, in: { x: 0, y: 20 }, out: { x: 10, y: -10 } })
  })

  it('is what was drawn: as nodes and back, the outline is the same', () => {
    for (const d of [WAVE, 'M0 0L10 0L10 10Z', 'M0 0Q20 40 40 0L40 20Z', 'M0 0L5 5M20 20C20 30 30 30 30 20Z']) {
      const path = parsePathData(d) ?? []
      const [before, after] = [flatten(path), flatten(pathOf(strandsOf(path)))]

      expect(after.map(({ points }) => points.at(1))).toEqual(before.map(({ points }) => expectNear(points.at(1))))
      expect(after.length).toBe(before.length)
    }
  })
})

const expectNear = (point: { x: number; y: number } | undefined) => ({
  x: expect.closeTo(point?.x ?? NaN, 6) as number,
  y: expect.closeTo(point?.y ?? NaN, 6) as number,
})

describe('kindOf and withKind', () => {
  it('tells a corner, a smooth node and a symmetric one by their handles', () => {
    expect(kindOf({ at: { x: 0, y: 0 }, in: { x: -10, y: 0 }, out: { x: 10, y: 0 } })).toBe('symmetric')
    expect(kindOf({ at: { x: 0, y: 0 }, in: { x: -10, y: 0 }, out: { x: 30, y: 0 } })).toBe('smooth')
    expect(kindOf({ at: { x: 0, y: 0 }, in: { x: -10, y: 0 }, out: { x: 0, y: 10 } })).toBe('corner')
    expect(kindOf({ at: { x: 0, y: 0 }, in: null, out: { x: 0, y: 10 } })).toBe('corner')
  })

  it('makes each kind of any node of a triangle', () => {
    const triangle = strands('M0 0L90 0L30 60Z')
    for (const kind of ['corner', 'smooth', 'symmetric'] as const) {
      const node = nodeAt(withKind(triangle, second, kind), second)
      expect(node && kindOf(node)).toBe(kind)
    }
  })
})

describe('handleMoved', () => {
  it('mirrors the other handle of a symmetric node, turns that of a smooth one, leaves that of a corner', () => {
    const drag = (d: string) => nodeAt(handleMoved(strands(d), second, 'out', { x: 60, y: 30 }, false), second)

    expect(drag('M0 0C0 0 40 0 60 0C80 0 100 0 120 0')?.in).toEqual(expectNear({ x: 60, y: -30 }))
    expect(drag('M0 0C0 0 50 0 60 0C80 0 100 0 120 0')?.in).toEqual(expectNear({ x: 60, y: -10 }))
    expect(drag('M0 0C0 0 60 -20 60 0C80 0 100 0 120 0')?.in).toEqual({ x: 60, y: -20 })
  })

  it('breaks a symmetric node when it is freed', () => {
    const after = handleMoved(strands('M0 0C0 0 40 0 60 0C80 0 100 0 120 0'), second, 'out', { x: 60, y: 30 }, true)

    expect(nodeAt(after, second)?.in).toEqual({ x: 40, y: 0 })
  })
})

describe('nodeAdded', () => {
  it('leaves the outline as it was, wherever it is added', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), fc.integer({ min: 0, max: 1 }), (share, node) => {
        const before = strands(WAVE)
        const added = nodeAdded(before, { strand: 0, node }, share)
        const fine = flatten(pathOf(added?.strands ?? []), 0.001).flatMap(({ points }) => points)

        expect(added?.strands[0]?.nodes).toHaveLength(4)
        for (const at of fine) expect(distanceToWave(at)).toBeLessThan(0.05)
      }),
    )
  })

  it('parts the last piece of a closed outline', () => {
    const after = nodeAdded(strands('M0 0L60 0L60 60Z'), { strand: 0, node: 2 }, 0.5)

    expect(after?.strands[0]?.nodes.map(({ at }) => at)).toEqual([
      { x: 0, y: 0 },
      { x: 60, y: 0 },
      { x: 60, y: 60 },
      { x: 30, y: 30 },
    ])
  })

  it('has nothing to part after the end of an open outline', () => {
    expect(nodeAdded(strands('M0 0L60 0'), second, 0.5)).toBeNull()
  })
})

const waveLine = flatten(parsePathData(WAVE) ?? [], 0.001).flatMap(({ points }) => points)
const distanceToWave = (at: { x: number; y: number }) =>
  Math.min(
    ...waveLine.slice(1).map((b, i) => {
      const a = waveLine[i] ?? b
      const [dx, dy] = [b.x - a.x, b.y - a.y]
      const share = Math.min(1, Math.max(0, ((at.x - a.x) * dx + (at.y - a.y) * dy) / (dx * dx + dy * dy || 1)))
      return Math.hypot(at.x - a.x - share * dx, at.y - a.y - share * dy)
    }),
  )

describe('nodesMoved, nodesRemoved, withClosed, nearestPlace', () => {
  it('moves a node with its handles and no other', () => {
    const after = nodesMoved(strands(WAVE), [second], { x: 5, y: -7 })

    expect(after[0]?.nodes[1]).toEqual({ at: { x: 65, y: -7 }, in: { x: 65, y: 33 }, out: { x: 65, y: -37 } })
    expect(after[0]?.nodes[0]).toEqual(strands(WAVE)[0]?.nodes[0])
  })

  it('takes away nodes, and strands that are none any more', () => {
    expect(nodesRemoved(strands('M0 0L5 5M9 9L20 9L20 20Z'), [first])).toHaveLength(1)
    expect(nodesRemoved(strands('M0 0L5 5'), [first])).toEqual([])
  })

  it('opens and closes', () => {
    const open = withClosed(strands('M0 0L9 0L9 9Z'), 0, false)

    expect(pathOf(open).some(({ op }) => op === 'Z')).toBe(false)
    expect(pathOf(withClosed(open, 0, true)).at(-1)?.op).toBe('Z')
  })

  it('finds the piece that one points at', () => {
    expect(nearestPlace(strands('M0 0L100 0L100 100'), { x: 97, y: 50 })).toMatchObject({ ref: second, share: 0.5 })
  })
})

describe('withStrands', () => {
  const path = (given: object): ElementOf<'path'> => {
    const scene = valueOf(
      parseScene({
        formatVersion: 1,
        theme: aTheme,
        elements: [{ kind: 'path', id: 'p', x: 100, y: 50, width: 60, height: 60, d: 'M0 0L60 0L60 60Z', ...given }],
      }),
    )
    const [element] = scene.elements
    if (element?.kind !== 'path') throw new Error('it is no path')
    return element
  }

  it('puts the box round the nodes again while nothing else moves, also where it is turned and flipped', () => {
    fc.assert(
      fc.property(
        fc.record({ rotation: fc.integer({ min: -180, max: 180 }), flipX: fc.boolean(), flipY: fc.boolean() }),
        fc.integer({ min: -80, max: 80 }),
        fc.integer({ min: -80, max: 80 }),
        (given, x, y) => {
          const before = path(given)
          const moved = nodesMoved(strandsOfElement(before), [{ strand: 0, node: 2 }], { x, y })
          const after = withStrands(before, moved)
          if (!after) throw new Error('nothing is left')
          const [was, is] = [moved, strandsOfElement(after)]
          for (const node of [0, 1, 2]) {
            const [a, b] = [nodeAt(was, { strand: 0, node }), nodeAt(is, { strand: 0, node })]
            const [from, to] = [
              apply(placementOf(before), a?.at ?? { x: NaN, y: NaN }),
              apply(placementOf(after), b?.at ?? { x: NaN, y: NaN }),
            ]
            expect(Math.hypot(from.x - to.x, from.y - to.y)).toBeLessThan(0.02)
          }
        },
      ),
    )
  })

  it('is null where no outline is left', () => {
    expect(withStrands(path({}), [])).toBeNull()
  })
})
