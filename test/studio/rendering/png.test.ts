import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { renderPng } from '../../../src/studio/rendering/png'

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600"><rect x="150" y="150" width="300" height="300" fill="#1F5C66"/></svg>'

describe('renderPng', () => {
  it.each([16, 64, 600, 4096])('is %i pixels wide, with the colours of the SVG and a clear corner', (sizePx) => {
    const { width, height, data } = PNG.sync.read(Buffer.from(renderPng(square, sizePx))) // decoded by another library

    const middle = 4 * ((sizePx / 2) * sizePx + sizePx / 2)
    expect([width, height]).toEqual([sizePx, sizePx])
    expect([...data.subarray(middle, middle + 4)]).toEqual([0x1f, 0x5c, 0x66, 255])
    expect([...data.subarray(0, 4)]).toEqual([0, 0, 0, 0])
  })

  it('gives the same bytes every time', () => {
    expect(renderPng(square, 120)).toEqual(renderPng(square, 120))
  })
})
