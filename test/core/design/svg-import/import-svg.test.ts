import { describe, expect, it } from 'vitest'
import { importSvg, usualSide } from '../../../../src/core/design/svg-import'
import type { Element } from '../../../../src/core/design'
import { importedSvg } from '../../../support/imported-svg'
import { problemsOf, valueOf } from '../../../support/results'

const NS = 'xmlns="http://www.w3.org/2000/svg"'
const FONTS = [
  { id: 'source-sans-3', name: 'Source Sans 3', category: 'sans' },
  { id: 'eb-garamond', name: 'EB Garamond', category: 'serif' },
]
const read = (body: string, attributes = 'viewBox="0 0 100 100"') =>
  importSvg(`<svg ${NS} ${attributes}>${body}</svg>`, { ids: 'svg', fonts: FONTS, side: () => 100 })
const elements = (body: string, attributes?: string): readonly Element[] => valueOf(read(body, attributes)).elements
const told = (body: string) => valueOf(read(body)).problems.map(({ code, values }) => values['what'] ?? code)

describe('importSvg', () => {
  it('keeps plain shapes as what they are, turned, flipped and scaled', () => {
    const found = elements(
      '<rect x="10" y="20" width="20" height="10" rx="2" fill="#abc"/>' +
        '<g transform="translate(50 50) rotate(30) scale(2)"><circle r="5" fill="red"/><rect width="4" height="2" fill="red"/></g>',
    )

    expect(found[0]).toMatchObject({ kind: 'rectangle', x: 10, y: 20, width: 20, height: 10, radii: [2, 2, 2, 2] })
    expect(found[0]).toMatchObject({ fills: [{ kind: 'solid', colour: '#AABBCC', opacity: 100 }] })
    const [circle, rectangle] = found[1]?.kind === 'group' ? found[1].children : []
    expect(circle).toMatchObject({ kind: 'ellipse', width: 20, height: 20, rotation: 30 })
    expect(rectangle).toMatchObject({ kind: 'rectangle', width: 8, height: 4, rotation: 30 })
  })

  it('makes a path of what a slant bends', () => {
    expect(elements('<rect width="10" height="10" transform="skewX(45)" fill="red"/>')).toMatchObject([
      { kind: 'path', x: 0, y: 0, width: 20, height: 10 },
    ])
  })

  it('takes names from labels, titles and ids that somebody wrote', () => {
    const found = elements(
      '<rect id="Outer_x20_rim" width="9" height="9"/><rect id="rect123" width="9" height="9"/>' +
        '<rect width="9" height="9"><title>Moon</title></rect>' +
        '<g xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:label="Sky"><rect width="9" height="9"/><rect width="8" height="8"/></g>',
    )

    expect(found.map(({ name }) => name)).toEqual(['Outer rim', '', 'Moon', 'Sky'])
  })

  it('styles by rules, weights, variables and what is important', () => {
    const found = elements(
      '<style>rect{fill:#111111} .a{fill:var(--b, red)} #x{fill:#333333} g>.c{fill:#444444!important} svg{--b:#222222} a:hover{fill:red}</style>' +
        '<rect width="9" height="9"/><rect class="a" width="9" height="9"/><rect class="a" id="x" width="9" height="9"/>' +
        '<g><rect class="c" id="x" style="fill:red" width="9" height="9"/></g>',
    )

    const colours = found.map((one) => 'fills' in one && one.fills[0]?.kind === 'solid' && one.fills[0].colour)
    expect(colours).toEqual(['#111111', '#222222', '#333333', '#444444'])
  })

  it('draws copies and symbols with the style of the copy', () => {
    const body =
      '<defs><path id="p" d="M0 0h10v10z"/></defs><symbol id="s" viewBox="0 0 10 10"><circle cx="5" cy="5" r="5"/></symbol>' +
      '<use href="#p" x="20" y="30" fill="#ff0000"/><use href="#s" width="40" height="40" fill="#00f"/>'

    expect(elements(body)).toMatchObject([
      { kind: 'path', x: 20, y: 30, fills: [{ colour: '#FF0000' }] },
      { kind: 'ellipse', width: 40, fills: [{ colour: '#0000FF' }] },
    ])
  })

  it('makes masks of clip paths, and none where nothing is hidden', () => {
    const clip = (r: number) =>
      `<clipPath id="c"><circle cx="50" cy="50" r="${r}"/></clipPath><rect x="30" y="30" width="40" height="40" clip-path="url(#c)"/>`

    expect(elements(clip(20))).toMatchObject([
      { kind: 'group', mask: true, children: [{ fills: [] }, { kind: 'rectangle' }] },
    ])
    const whole =
      '<clipPath id="c"><path d="M0 0H100V100H0Z"/></clipPath><rect x="30" y="30" width="40" height="40" clip-path="url(#c)"/>'
    expect(elements(whole)).toMatchObject([{ kind: 'rectangle' }])
  })

  it('lays a slanted gradient so that its lines of one colour lie as in the file', () => {
    const gradient =
      '<linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="#00f" stop-opacity=".5"/></linearGradient>'
    const turned = gradient.replace('id="g"', 'id="g" x2="1" y2="1"')

    expect(elements(`${gradient}<rect width="80" height="40" fill="url(#g)"/>`)).toMatchObject([
      {
        fills: [
          { kind: 'linear', from: { x: 0, y: 0 }, to: { x: 1, y: 0 }, stops: [{ at: 0 }, { at: 100, opacity: 50 }] },
        ],
      },
    ])
    // In a box twice as wide as high the corners 1,0 and 0,1 are of one colour: the way stands upright on that line.
    const [rectangle] = elements(`${turned}<rect width="80" height="40" fill="url(#g)"/>`)
    const fill = rectangle && 'fills' in rectangle ? rectangle.fills[0] : undefined
    const to = fill?.kind === 'linear' ? fill.to : { x: 0, y: 0 }
    expect([to.x * 80, to.y * 40]).toEqual([expect.closeTo(32, 1), expect.closeTo(64, 1)])
  })

  it('keeps the part that shows of a gradient that is much larger than its shape', () => {
    const gradient =
      '<linearGradient id="g" gradientUnits="userSpaceOnUse" x2="100"><stop stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient>'

    expect(elements(`${gradient}<rect x="50" width="1" height="1" fill="url(#g)"/>`)).toMatchObject([
      {
        fills: [
          { kind: 'linear', from: { x: 0 }, to: { x: 1 }, stops: [{ colour: '#808080' }, { colour: '#828282' }] },
        ],
      },
    ])
  })

  it('sets words in the bundled family, on their baseline and by their anchor', async () => {
    const line = '<text x="50" y="60" font-family="Source Sans 3" font-size="20" text-anchor="middle">Hello</text>'
    const { elements: found, problems } = await importedSvg(`<svg ${NS} viewBox="0 0 100 100">${line}</svg>`)

    expect(problems).toEqual([])
    const [text] = found
    expect(text).toMatchObject({
      kind: 'text',
      text: 'Hello',
      align: 'center',
      style: { family: 'source-sans-3', size: 120 },
    })
    if (text?.kind !== 'text') return
    expect(text.x + text.width / 2).toBeCloseTo(300, -1)
    // Source Sans has capitals of 0.66 em: their middle lies 0.33 em above the baseline at 360.
    expect(text.y + text.height / 2).toBeCloseTo(360 - 0.33 * 120, 0)
  })

  it('sets runs of words one after the other', async () => {
    const line =
      '<text x="10" y="60" font-family="EB Garamond" font-size="10">Red <tspan fill="#f00">and</tspan> <tspan dy="20" x="10">blue</tspan></text>'
    const { elements: found } = await importedSvg(`<svg ${NS} viewBox="0 0 100 100">${line}</svg>`)

    const texts = found[0]?.kind === 'group' ? found[0].children : []
    expect(texts.map((one) => one.kind === 'text' && one.text)).toEqual(['Red ', 'and', 'blue'])
    const [red, and, blue] = texts
    if (!red || !and || !blue) return expect.unreachable()
    expect(and.x).toBeGreaterThan(red.x + red.width)
    expect(and.x).toBeLessThan(red.x + red.width + 25)
    expect(blue.y - red.y).toBeCloseTo(120, -1)
  })

  it('names what a design cannot hold, and draws the rest', () => {
    expect(told('<rect width="9" height="9" filter="url(#f)"/>')).toEqual(['filter'])
    expect(
      told('<mask id="m"><rect width="9" height="9" fill="#888"/></mask><rect width="9" height="9" mask="url(#m)"/>'),
    ).toEqual(['mask'])
    expect(told('<pattern id="p"/><rect width="9" height="9" fill="url(#p)"/>')).toEqual(['pattern'])
    expect(told('<path d="M0 0h9" stroke="red" marker-end="url(#m)"/>')).toEqual(['marker'])
    expect(told('<text font-family="Papyrus">a</text>')).toEqual(['svg-font-replaced'])
    expect(told('<image href="data:image/png;base64,AAAA" width="9" height="9"/><rect width="9" height="9"/>')).toEqual(
      ['image'],
    )
  })

  it('draws a path up to its first error', () => {
    expect(elements('<path d="M0 0h20v20 l 5 x L 90 90"/>')).toMatchObject([{ kind: 'path', width: 20, height: 20 }])
  })

  it('takes markup of a web page, which names no namespace', () => {
    const options = { ids: 'svg', fonts: FONTS, side: (natural: number) => usualSide(natural, 600) }
    const icon = valueOf(importSvg('<svg width="24" height="24"><circle cx="12" cy="12" r="12"/></svg>', options))

    expect(icon.elements).toMatchObject([{ kind: 'ellipse', width: 300 }])
    expect(usualSide(5000, 600)).toBe(600)
    expect(usualSide(400, 600)).toBe(400)
  })

  it('keeps groups within the depth that a scene can hold', () => {
    const nested = '<g>'.repeat(40) + '<rect width="9" height="9"/>' + '<rect width="8" height="8"/></g>'.repeat(40)
    const depth = (element: Element): number =>
      element.kind === 'group' ? 1 + Math.max(...element.children.map((child) => depth(child))) : 0

    expect(Math.max(...elements(nested).map((one) => depth(one)))).toBeLessThanOrEqual(8)
    expect(told(nested)).toEqual(['nesting'])
  })

  it('refuses what is too much or nothing', () => {
    const code = (body: string) => problemsOf(read(body))[0]?.code

    expect(code('<rect width="1" height="1"/>'.repeat(5_001))).toBe('svg-too-complex')
    expect(code(`<path d="M0 0${'h1'.repeat(1_100_000)}"/>`)).toBe('svg-too-complex')
    expect(code('<defs/>')).toBe('svg-empty')
    expect(elements('<rect width="1" height="1"/>'.repeat(5_000))).toHaveLength(5_000)
  })
})
