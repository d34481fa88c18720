import { describe, expect, it } from 'vitest'
import { flatten } from '../../../../src/core/design/geometry/flatten'
import type { Path } from '../../../../src/core/design/geometry/path'
import { boundsOfPath } from '../../../../src/core/design/geometry/path-bounds'
import { parsePathData } from '../../../../src/core/design/geometry/path-data'
import { pathText } from '../../../../src/core/design/geometry/path-text'
import type { Shape } from '../../../../src/core/design/shapes/outline'
import { shapeOutline } from '../../../../src/core/design/shapes/outline'
import { ringParts } from '../../../../src/core/design/shapes/ring'
import { aScene } from '../../../support/scenes'

const square = { x: 0, y: 0, width: 200, height: 200 }

function element(members: Record<string, unknown>): Shape {
  const [found] = aScene({ elements: [{ id: 'e', ...square, ...members }] }).elements
  if (!found || ['text', 'arcText', 'icon', 'picture', 'group', 'repeat'].includes(found.kind))
    throw new Error('no shape')
  return found as Shape
}
const outline = (members: Record<string, unknown>) => shapeOutline(element(members))

/** Area within an outline, holes taken off, by the shoelace formula. */
function areaOf(path: Path): number {
  let twice = 0
  for (const { points } of flatten(path, 0.001)) {
    let a = points.at(-1)
    for (const b of points) {
      twice += a ? a.x * b.y - b.x * a.y : 0
      a = b
    }
  }
  return Math.abs(twice) / 2
}

describe('shapeOutline', () => {
  it.each([
    ['ellipse', { kind: 'ellipse' }, Math.PI * 100 ** 2],
    ['ellipse with a hole', { kind: 'ellipse', hole: 50 }, Math.PI * (100 ** 2 - 50 ** 2)],
    ['quarter pie', { kind: 'ellipse', start: 0, end: 90 }, (Math.PI * 100 ** 2) / 4],
    ['half by its chord', { kind: 'ellipse', start: 0, end: 180, cut: 'chord' }, (Math.PI * 100 ** 2) / 2],
    ['rectangle', { kind: 'rectangle', radii: [20, 20, 20, 20] }, 200 ** 2 - (4 - Math.PI) * 20 ** 2],
    ['hexagon', { kind: 'polygon', points: 6 }, 1.5 * Math.sqrt(3) * 100 ** 2],
    ['five-point star', { kind: 'star', points: 5, inner: 50 }, 5 * 100 * 50 * Math.sin(Math.PI / 5)],
    ['ring', { kind: 'ring', innerRadius: 60 }, Math.PI * (100 ** 2 - 60 ** 2)],
    ['squircle of 2, a circle', { kind: 'squircle', exponent: 2 }, Math.PI * 100 ** 2],
    ['zigzag seal', { kind: 'seal', style: 'zigzag', lobes: 12, depth: 20 }, 12 * 100 * 80 * Math.sin(Math.PI / 12)],
  ])('has the area that its measures say: %s', (_, members, area) => {
    expect(areaOf(outline(members)) / area).toBeCloseTo(1, 4)
  })

  it.each([
    ['rectangle', { kind: 'rectangle' }],
    ['ellipse', { kind: 'ellipse' }],
    ['squircle', { kind: 'squircle' }],
    ['quatrefoil', { kind: 'quatrefoil', lobe: 52 }],
    ['arch', { kind: 'arch', spring: 120 }],
    ['shield', { kind: 'shield' }],
    ['ticket', { kind: 'ticket', stub: 50 }],
    ['seal', { kind: 'seal', lobes: 28 }],
    ['scalloped seal of 12', { kind: 'seal', lobes: 12, depth: 10 }],
    [
      'octagon, a side up',
      {
        kind: 'polygon',
        points: 8,
        upright: 'side',
        width: 200 / Math.cos(Math.PI / 8),
        height: 200 / Math.cos(Math.PI / 8),
      },
    ],
  ])('fills its box: %s', (_, members) => {
    const box = boundsOfPath(outline(members))

    expect(box?.width).toBeCloseTo(200, 1)
    expect(box?.height).toBeCloseTo(200, 1)
  })

  it('rounds corners by arcs that touch both sides, and never more than half a side', () => {
    const rounded = areaOf(outline({ kind: 'polygon', points: 4, upright: 'side', corner: 10 }))
    const side = 100 * Math.SQRT2

    expect(rounded).toBeCloseTo(side ** 2 - (4 - Math.PI) * 10 ** 2, 1)
    expect(areaOf(outline({ kind: 'polygon', points: 4, upright: 'side', corner: 999 }))).toBeCloseTo(
      (Math.PI * side ** 2) / 4,
      0,
    )
  })

  it('bends a ribbon so that its band is a sector about the far centre', () => {
    const path = outline({ kind: 'ribbon', ends: 'none', width: 300, height: 40, bend: 500 })
    const radii = flatten(path).flatMap(({ points }) => points.map(({ x, y }) => Math.hypot(x - 150, y - 520)))

    expect(Math.min(...radii)).toBeCloseTo(480, 2)
    expect(Math.max(...radii)).toBeCloseTo(520, 2)
    expect(areaOf(path)).toBeCloseTo(300 * 40, 0)
  })
})

describe('ringParts', () => {
  const ring = (members: Record<string, unknown>) => {
    const found = element({ kind: 'ring', innerRadius: 60, ...members })
    if (found.kind !== 'ring') throw new Error('no ring')
    return ringParts(found)
  }
  const whole = Math.PI * (100 ** 2 - 60 ** 2)

  it('fills whole segments, and the rest of them thinner', () => {
    const { filled, rest } = ring({ start: 0, end: 360, segments: 4, gap: 0, share: 75, restInset: 10 })

    expect(areaOf(filled)).toBeCloseTo(whole * 0.75, 0)
    expect(areaOf(rest)).toBeCloseTo((Math.PI * (90 ** 2 - 70 ** 2)) / 4, 0)
  })

  it('leaves the same gap everywhere: between segments only on an open ring, at the seam too on a closed one', () => {
    expect(areaOf(ring({ segments: 4, gap: 9 }).filled)).toBeCloseTo(whole * (1 - 36 / 360), 0)
    expect(areaOf(ring({ start: 0, end: 180, segments: 4, gap: 9 }).filled)).toBeCloseTo(whole * ((180 - 27) / 360), 0)
  })

  it('fills a ring of one segment by angle', () => {
    expect(areaOf(ring({ share: 30 }).filled)).toBeCloseTo(whole * 0.3, 0)
  })
})

describe('parsePathData', () => {
  it.each([
    ['relative and absolute lines', 'm10 10h20v20h-20z', 'M10 10L30 10L30 30L10 30Z'],
    ['numbers that run together', 'M.5.5L-1-1l1.5e1.5', 'M.5 .5L-1 -1L14 -.5'],
    ['lines that go on after a move', 'M0 0 10 0 10 10', 'M0 0L10 0L10 10'],
    ['smooth curves', 'M0 0C0 10 10 10 10 0S20-10 20 0', 'M0 0C0 10 10 10 10 0C10 -10 20 -10 20 0'],
    ['smooth quadratics', 'M0 0Q5 10 10 0T20 0', 'M0 0Q5 10 10 0Q15 -10 20 0'],
    ['what follows a closed piece', 'M5 5h5v5zl5 0', 'M5 5L10 5L10 10ZM5 5L10 5'],
  ])('reads %s', (_, d, absolute) => {
    expect(pathText(parsePathData(d) ?? [])).toBe(absolute)
  })

  it('reads arcs with flags that run together, as a circle', () => {
    const circle = parsePathData('M0 50a50 50 0 11100 0 50 50 0 01-100 0z') ?? []

    expect(areaOf(circle)).toBeCloseTo(Math.PI * 50 ** 2, 0)
    expect(boundsOfPath(circle)?.width).toBeCloseTo(100, 2)
  })

  it.each(['', 'L5 5', 'M5', 'M0 0', 'M0 0L5', 'M0 0X5 5', 'M0 0L5 5 7', 'M0 0L1e999 0'])('refuses %j', (d) => {
    expect(parsePathData(d)).toBeNull()
  })
})
