import { describe, expect, it } from 'vitest'
import { applyEdit, Element } from '../../../src/core/design'
import { clipInMarkup, clipMarkup } from '../../../src/renderer/editor/session/clip-markup'
import {
  asOneElement,
  freshStem,
  isSvgMarkup,
  placeEdit,
  withAssets,
} from '../../../src/renderer/editor/session/svg-placing'
import { aScene } from '../../support/scenes'
import { valueOf } from '../../support/results'

const square = (id: string, more: object = {}) =>
  Element.parse({ kind: 'rectangle', id, x: 10, y: 10, width: 20, height: 20, ...more })

describe('asOneElement', () => {
  it('puts the parts of a drawing into one group that is as large as they are', () => {
    const group = asOneElement(
      { elements: [square('svg1-1'), square('svg1-2', { x: 50 })], name: '' },
      'svg1',
      'Drawing',
    )

    expect(group).toMatchObject({ kind: 'group', name: 'Drawing', x: 10, y: 10, width: 60, height: 20 })
  })

  it('leaves a drawing of one element alone, but for a name', () => {
    expect(asOneElement({ elements: [square('svg1-1')], name: 'Moon' }, 'svg1', 'Drawing')).toMatchObject({
      kind: 'rectangle',
      name: 'Moon',
    })
  })
})

describe('placeEdit', () => {
  it('puts the middle of the page where it is wanted', () => {
    const scene = aScene({ elements: [] })
    const edit = placeEdit(scene, null, square('svg1-1'), {
      size: { width: 100, height: 40 },
      middle: { x: 300, y: 300 },
    })

    expect(valueOf(applyEdit(scene, edit)).scene.elements).toMatchObject([{ x: 260, y: 290 }])
  })

  it('gives every further drawing ids of its own', () => {
    expect(freshStem(aScene({ elements: [] }))).toBe('svg1')
    expect(freshStem(aScene({ elements: [square('svg1-7')] }))).toBe('svg2')
  })
})

describe('withAssets', () => {
  it('names the pictures as they were kept, in groups too', () => {
    const [old, kept] = ['a'.repeat(64), 'b'.repeat(64)]
    const picture = { kind: 'picture', id: 'p', x: 0, y: 0, width: 9, height: 9, asset: old }
    const group = Element.parse({ kind: 'group', id: 'g', x: 0, y: 0, width: 9, height: 9, children: [picture] })

    expect(withAssets(group, new Map([[old, kept]]))).toMatchObject({ children: [{ asset: kept }] })
  })
})

describe('isSvgMarkup', () => {
  it.each([
    ['<svg/>', true],
    ['  <?xml version="1.0"?>\n<!-- Generator: Adobe -->\n<svg width="1">', true],
    ['<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x/svg11.dtd"><svg>', true],
    ['<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>', true],
    ['<b>svg</b>', false],
    ['a text about <svg>', false],
    ['<svgfoo>', false],
  ])('%s: %s', (text, is) => {
    expect(isSvgMarkup(text)).toBe(is)
  })
})

describe('clipMarkup', () => {
  it('carries our own form and a picture through markup', () => {
    const html = clipMarkup('{"name":"Ärger ✓"}', new Uint8Array([1, 2, 3]))

    expect(html).toContain('src="data:image/png;base64,AQID"')
    expect(clipInMarkup(`<meta charset="utf-8">${html}`)).toBe('{"name":"Ärger ✓"}')
    expect(clipInMarkup('<b>words</b>')).toBeNull()
  })
})
