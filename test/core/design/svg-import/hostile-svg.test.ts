import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseScene } from '../../../../src/core/design'
import { importSvg } from '../../../../src/core/design/svg-import'
import { problemsOf } from '../../../support/results'

const SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const options = { ids: 'svg', fonts: [{ id: 'jost', name: 'Jost', category: 'sans' }], side: () => 600 }
const shape = '<rect width="9" height="9" fill="#123456"/>'
const read = (body: string, before = '') => importSvg(`${before}<svg ${SVG} viewBox="0 0 9 9">${body}</svg>`, options)

/** Each with what is told of it; the drawing beside it comes in, and nothing of the attack. */
const ATTACKS: readonly (readonly [what: string, body: string, code: string])[] = [
  ['a script', '<script>alert("EVIL")</script>', 'svg-active'],
  ['a script of another prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg">EVIL()</s:script>', 'svg-active'],
  ['a handler', '<rect width="1" height="1" onload="EVIL()"/>', 'svg-active'],
  [
    'a page inside',
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml">EVIL</body></foreignObject>',
    'svg-active',
  ],
  [
    'a page without a holder',
    '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://EVIL.example/"/>',
    'svg-active',
  ],
  ['a link that runs', '<a xlink:href="java&#10;script:EVIL()"><circle r="1"/></a>', 'svg-active'],
  ['an animated link', '<a><set attributeName="href" to="javascript:EVIL()"/><circle r="1"/></a>', 'svg-active'],
  ['a picture from outside', '<image href="https://EVIL.example/a.png" width="9" height="9"/>', 'svg-remote'],
  ['a picture of the disk', '<image href="file:///etc/EVIL" width="9" height="9"/>', 'svg-remote'],
  ['a copy from outside', '<use href="https://EVIL.example/a.svg#x"/>', 'svg-remote'],
  ['a colour from outside', '<circle r="1" fill="url(https://EVIL.example/a.svg#x)"/>', 'svg-remote'],
  ['a hidden colour from outside', '<circle r="1" style="fill:u\\72l(https://EVIL.example/)"/>', 'svg-remote'],
  ['a style from outside', '<style>@import "https://EVIL.example/a.css"; rect{fill:#123456}</style>', 'svg-remote'],
  [
    'a font from outside',
    '<style>@font-face{font-family:a;src:url(https://EVIL.example/a.woff)}</style>',
    'svg-remote',
  ],
  ['a picture in a picture', '<image href="data:image/svg+xml;base64,RVZJTA==" width="9" height="9"/>', 'svg-remote'],
]

describe('importSvg of a hostile file', () => {
  it.each(ATTACKS)('drops %s and says so', (_, body, code) => {
    const result = read(body + shape)

    if (!result.ok) return expect.unreachable()
    expect(result.value.problems.map((one) => one.code)).toContain(code)
    expect(JSON.stringify(result.value.elements)).toContain('#123456')
    expect(JSON.stringify([result.value, [...result.value.assets]])).not.toMatch(/evil|javascript|https?:/i)
  })

  it.each([
    ['entities that grow', '<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>', '&b;'],
    ['entities that name files', '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;'],
    ['entities that nobody declared', '', '<title>&nbsp;</title>'],
  ])('refuses %s', (_, doctype, body) => {
    expect(problemsOf(read(body + shape, doctype))).toMatchObject([{ code: 'xml-doctype' }])
  })

  it.each([
    ['a copy of itself', '<g id="a"><use href="#a"/></g>'],
    ['copies that grow without end', bombs('use')],
    ['elements too deep', '<g>'.repeat(300) + '</g>'.repeat(300)],
  ])('refuses %s', (_, body) => {
    expect(problemsOf(read(body))).toMatchObject([{ code: 'svg-too-complex' }])
  })

  it('ends at circles of clip paths, masks, gradients and patterns', () => {
    const circles =
      '<clipPath id="c"><circle r="9" clip-path="url(#c)"/></clipPath><mask id="m"><rect width="9" height="9" fill="#fff" mask="url(#m)"/></mask>' +
      '<linearGradient id="g" href="#h"/><linearGradient id="h" href="#g"/>' +
      '<rect width="9" height="9" clip-path="url(#c)" mask="url(#m)" fill="url(#g)" stroke="#123456"/>'

    expect(read(circles).ok).toBe(true)
  })

  it('never throws and gives only what a scene can hold, whatever the bytes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((inner) => `<svg ${SVG}>${inner}</svg>`),
      damaged('all-commands.svg'),
      damaged('figma.svg'),
      anyMarkup(),
    )
    fc.assert(
      fc.property(text, (svg) => {
        const result = importSvg(svg, options)
        if (!result.ok) return result.problems.length > 0
        const theme = { deep: '#000000', base: '#000000', light: '#000000', accent: '#000000', paper: '#000000' }
        return parseScene({ formatVersion: 1, theme, elements: result.value.elements }).ok
      }),
      { numRuns: 400 },
    )
  })
})

/** Ten copies of ten copies, seven times. */
function bombs(name: string): string {
  const level = (n: number) => `<g id="l${n}">${`<${name} href="#l${n - 1}"/>`.repeat(10)}</g>`
  return `<g id="l0">${shape}</g>${[1, 2, 3, 4, 5, 6, 7].map((n) => level(n)).join('')}`
}

/** A real drawing with a part of it replaced. */
function damaged(name: string): fc.Arbitrary<string> {
  const text = readFileSync(join(import.meta.dirname, '../../../vectors/drawings', name), 'utf8')
  return fc
    .tuple(
      fc.nat(text.length),
      fc.nat(40),
      fc.oneof(fc.string(), fc.constantFrom('1e308', '-', 'NaN', '<g>', '"', '99999999')),
    )
    .map(([at, length, instead]) => text.slice(0, at) + instead + text.slice(at + length))
}

/** Elements of SVG with attributes that mean something and values that may not. */
function anyMarkup(): fc.Arbitrary<string> {
  const number = fc.oneof(fc.double().map(String), fc.constantFrom('0', '5', '100%', '1e9', '-3mm', '2em', 'x'))
  const value = fc.oneof(
    number,
    fc.constantFrom(
      'url(#a)',
      '#a',
      'none',
      'inherit',
      'M0 0h5a1 1 0 0 0 3 3z',
      '0 0 1e5 1e-5',
      'matrix(1e200 0 0 1e200 0 0)',
      'scale(0)',
    ),
    fc.array(number, { maxLength: 9 }).map((list) => list.join(' ')),
  )
  const attribute = fc.tuple(
    fc.constantFrom(
      ...'id d x y width height cx cy r rx ry points transform viewBox fill stroke stroke-width stroke-dasharray clip-path mask href'.split(
        ' ',
      ),
      ...'opacity font-size gradientTransform gradientUnits offset stop-color x1 fx preserveAspectRatio class style letter-spacing dy'.split(
        ' ',
      ),
    ),
    value,
  )
  const names =
    'rect circle ellipse path g use svg symbol linearGradient radialGradient stop clipPath mask text tspan image polygon'
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc
      .tuple(
        fc.constantFrom(...names.split(' ')),
        fc.uniqueArray(attribute, { selector: ([name]) => name, maxLength: 8 }),
        fc.oneof(
          { maxDepth: 3 },
          fc.constant(''),
          fc.array(tie('node'), { maxLength: 4 }).map((all) => all.join(' words ')),
        ),
      )
      .map(([name, attributes, inner]) => {
        const written = attributes.map(([key, text]) => ` ${key}="${text}"`).join('')
        return `<${name}${name === 'g' ? ' id="a"' : ''}${written.replace(name === 'g' ? / id="[^"]*"/ : /^$/, '')}>${inner}</${name}>`
      }),
  }))
  return fc.array(node, { maxLength: 5 }).map((all) => `<svg ${SVG} viewBox="0 0 10 10">${all.join('')}</svg>`)
}
