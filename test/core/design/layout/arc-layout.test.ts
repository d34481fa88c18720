import { beforeAll, describe, expect, it } from 'vitest'
import type { ArcBox } from '../../../../src/core/design/layout/arc-layout'
import { layoutArc } from '../../../../src/core/design/layout/arc-layout'
import { arcOutline } from '../../../../src/core/design/layout/arc-outline'
import { flatten } from '../../../../src/core/design/geometry/flatten'
import type { TextShaper } from '../../../../src/core/design/layout/text-shaper'
import { TypeStyle } from '../../../../src/core/design/scene/type-style'
import { bundledMaterials } from '../../../support/design-materials'

let shaper: TextShaper
beforeAll(async () => {
  const materials = bundledMaterials()
  shaper = (await materials.ready()).shaper
  await materials.load([
    'cinzel/cinzel-700.ttf',
    'noto-kufi-arabic/noto-kufi-arabic-700.ttf',
    'ibm-plex-sans/ibm-plex-sans-700.ttf',
  ])
})

const style = (members: Record<string, unknown> = {}) =>
  TypeStyle.parse({ family: 'cinzel', weight: 700, size: 46, tracking: 50, ...members })
const arc = (members: Partial<ArcBox> = {}): ArcBox => ({
  text: 'RESEARCH FELLOW',
  style: style(),
  anchor: 0,
  align: 'middle',
  side: 'outside',
  fit: null,
  width: 410,
  ...members,
})

/** Distances of all ink from the centre. */
function reach(box: ArcBox): { low: number; high: number } {
  const points = flatten(arcOutline(layoutArc(box, shaper), { x: 0, y: 0 })).flatMap((line) => line.points)
  const radii = points.map(({ x, y }) => Math.hypot(x, y))
  return { low: Math.min(...radii), high: Math.max(...radii) }
}

describe('layoutArc', () => {
  it('lays advances along the middle of the capitals, so that top and bottom are equally wide', () => {
    const top = layoutArc(arc(), shaper)
    const bottom = layoutArc(arc({ side: 'inside', anchor: 180 }), shaper)

    expect(top.radius).toBe(205)
    expect(top.sweep).toBeCloseTo(bottom.sweep, 9)
    // designer.md §10: along the baseline the same words would come out 8 % wider above and 5 to 8 % tighter below.
    expect((top.sweep * top.radius) / top.baselineRadius / top.sweep).toBeCloseTo(1.085, 2)
    expect((bottom.sweep * bottom.radius) / bottom.baselineRadius / bottom.sweep).toBeCloseTo(0.927, 2)
  })

  it('has the baseline half a capital below or above the band', () => {
    const cap = 0.7 * 46 // sCapHeight of Cinzel is 700 of 1000

    expect(layoutArc(arc(), shaper).baselineRadius).toBeCloseTo(205 - cap / 2, 6)
    expect(layoutArc(arc({ side: 'inside' }), shaper).baselineRadius).toBeCloseTo(205 + cap / 2, 6)
  })

  it('stays in the same band when it is flipped', () => {
    const flat = { text: 'HEX', style: style({ family: 'ibm-plex-sans' }) } // no round letters, no overshoot

    const above = reach(arc(flat))
    const below = reach(arc({ ...flat, side: 'inside', anchor: 180 }))

    expect((above.low + above.high) / 2).toBeCloseTo(205, 0)
    expect((below.low + below.high) / 2).toBeCloseTo(205, 0)
    expect(above.high - above.low).toBeCloseTo(below.high - below.low, 0)
  })

  it.each([
    ['start', 'outside', 90, 0],
    ['middle', 'outside', 90, -0.5],
    ['end', 'outside', 90, -1],
    ['start', 'inside', 180, 0],
    ['middle', 'inside', 180, 0.5],
  ] as const)('anchors its %s %s', (align, side, anchor, share) => {
    const layout = layoutArc(arc({ align, side, anchor }), shaper)

    expect(layout.from).toBeCloseTo(anchor + share * layout.sweep, 9)
  })

  it('fits sixty characters into 150°: tracking first, then size; or says that it cannot', () => {
    const fit = { minSize: 10, minTracking: -20, maxSweep: 150 }
    const text = 'INTERDISCIPLINARY RESEARCH AND DATA LITERACY IN PRACTICE, 2'

    const tracked = layoutArc(arc({ text: 'RESEARCH FELLOWS', style: style({ tracking: 80 }), fit }), shaper)
    const shrunk = layoutArc(arc({ text, fit }), shaper)
    const hopeless = layoutArc(arc({ text, fit: { ...fit, minSize: 40 } }), shaper)

    expect(tracked).toMatchObject({ size: 46, fits: true })
    expect(tracked.tracking).toBeLessThan(80)
    expect(shrunk.fits).toBe(true)
    expect(shrunk.sweep).toBeLessThanOrEqual(150)
    expect(shrunk.sweep).toBeGreaterThan(148)
    expect(shrunk.size).toBeLessThan(46)
    expect(hopeless).toMatchObject({ fits: false, size: 40, tracking: -20 })
  })

  it('never runs over its own end', () => {
    expect(layoutArc(arc({ text: 'ROUND AND ROUND '.repeat(4) }), shaper).fits).toBe(false)
  })

  it('bends joined letters, so that strokes between them stay whole, and centres their ink in the band', () => {
    const kufi = arc({ text: 'جامعة', style: style({ family: 'noto-kufi-arabic', size: 56, tracking: 90 }) })
    const { low, high } = reach(kufi)

    expect((low + high) / 2).toBeCloseTo(205, 0)
    expect(layoutArc(kufi, shaper).sweep).toBe(
      layoutArc({ ...kufi, style: { ...kufi.style, tracking: 0 } }, shaper).sweep,
    )
  })
})
