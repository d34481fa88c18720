import { describe, expect, it } from 'vitest'
import { drawnBox } from '../../../src/renderer/editor/tools/drawn-box'

const from = { units: { x: 100, y: 100 } }
const at = (x: number, y: number, keys: { shift?: boolean; alt?: boolean; space?: boolean } = {}) => ({
  units: { x, y },
  shift: false,
  alt: false,
  space: false,
  ...keys,
})

describe('drawnBox', () => {
  it('spans from the press to the pointer, whichever way', () => {
    expect(drawnBox(from)(at(40, 160))).toEqual({ x: 40, y: 100, width: 60, height: 60 })
  })

  it('is square with Shift, by the longer side', () => {
    expect(drawnBox(from)(at(180, 120, { shift: true }))).toEqual({ x: 100, y: 100, width: 80, height: 80 })
  })

  it('grows about the press with Alt', () => {
    expect(drawnBox(from)(at(130, 140, { alt: true }))).toEqual({ x: 70, y: 60, width: 60, height: 80 })
  })

  it('moves with the pointer while the space bar is held', () => {
    const boxTo = drawnBox(from)
    boxTo(at(150, 150))

    expect(boxTo(at(170, 160, { space: true }))).toEqual({ x: 120, y: 110, width: 50, height: 50 })
  })
})
