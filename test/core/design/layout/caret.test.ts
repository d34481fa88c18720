import { beforeAll, describe, expect, it } from 'vitest'
import { Element } from '../../../../src/core/design/scene/element'
import { caretAt, caretLines, offsetAt, selectionShapes } from '../../../../src/core/design/layout/caret'
import type { TextShaper } from '../../../../src/core/design/layout/text-shaper'
import { bundledMaterials } from '../../../support/design-materials'

let shaper: TextShaper
beforeAll(async () => {
  const materials = bundledMaterials()
  shaper = (await materials.ready()).shaper
  await materials.load(['outfit/outfit-700.ttf', 'noto-kufi-arabic/noto-kufi-arabic-700.ttf'])
})

function written(kind: 'text' | 'arcText', members: Record<string, unknown>) {
  const box = { x: 0, y: 0, width: 400, height: kind === 'text' ? 120 : 400 }
  const style = { family: 'outfit', weight: 700, size: 40, ...(members['style'] ?? {}) }
  const element = Element.parse({ kind, id: 'words', ...box, ...members, style })
  if (element.kind !== 'text' && element.kind !== 'arcText') throw new Error(kind)
  return caretLines(element, shaper)
}
const middle = (a: { x: number; y: number }, b: { x: number; y: number }) => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
})

describe('the caret', () => {
  it.each(['text', 'arcText'] as const)('of a %s is found again where it stands, before every letter', (kind) => {
    const lines = written(kind, { text: 'Hello World' })

    for (let offset = 0; offset <= 11; offset++) {
      const { foot, top } = caretAt(lines, offset)
      expect(offsetAt(lines, middle(foot, top))).toBe(offset)
    }
  })

  it('goes from left to right in Latin and from right to left in Arabic', () => {
    const latin = written('text', { text: 'abc' })
    const arabic = written('text', { text: 'سلام', style: { family: 'noto-kufi-arabic' } })

    expect(caretAt(latin, 0).foot.x).toBeLessThan(caretAt(latin, 3).foot.x)
    expect(caretAt(arabic, 0).foot.x).toBeGreaterThan(caretAt(arabic, 4).foot.x)
  })

  it('stands in the line of its letter', () => {
    const lines = written('text', { text: 'one\ntwo' })

    expect(caretAt(lines, 3).foot.y).toBeLessThan(caretAt(lines, 4).foot.y)
    expect(caretAt(lines, 4).foot.x).toBeLessThan(caretAt(lines, 7).foot.x)
  })

  it('stands on the normal of the arc: its line goes through the middle of the circle', () => {
    const { foot, top } = caretAt(written('arcText', { text: 'ARC' }), 1)
    const [a, b] = [
      { x: foot.x - 200, y: foot.y - 200 },
      { x: top.x - 200, y: top.y - 200 },
    ]

    expect(a.x * b.y - a.y * b.x).toBeCloseTo(0, 6)
    expect(Math.hypot(b.x, b.y)).toBeGreaterThan(Math.hypot(a.x, a.y))
  })

  it('is in the middle of an empty text', () => {
    expect(caretAt(written('text', { text: '' }), 0).foot.x).toBeCloseTo(200, 3)
  })

  it('marks as many letters as are chosen', () => {
    expect(selectionShapes(written('text', { text: 'Hello' }), 1, 3)).toHaveLength(2)
  })
})
