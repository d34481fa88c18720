import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bakeSvg, svgBaker, unbakeSvg, type BakeText } from '../../../src/core/baking'
import { valueOf } from '../../support/results'
import { seenBySaxen } from '../../support/svg'

const OB3 = '{"type":["OpenBadgeCredential"],"name":"Zoë ]]> 😀"}'
const URL_OB2 = 'https://badges.example.edu/awards/a/assertion.json?a=1&b="2"'
const OB2 = JSON.stringify({ type: 'Assertion', id: URL_OB2 })
const JWS = 'eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2ln'
const both: BakeText[] = [
  { standard: 'ob2', text: OB2 },
  { standard: 'ob3', text: OB3 },
]
const DRAWING = '<path d="M0 0h1v1z" fill="url(#g)"/><!-- > --><g id="a"/>\n'
const svgOf = (inside = DRAWING, attributes = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- <svg> -->\n<svg xmlns="http://www.w3.org/2000/svg"${attributes} viewBox='0 0 > 1 1' >${inside}</svg>\n`
const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = (image: Uint8Array) => new TextDecoder().decode(image)
const codesOf = (problems: readonly { code: string }[]) => problems.map(({ code }) => code)

describe('bakeSvg', () => {
  it('puts both standards right after the start tag, each in its own namespace', () => {
    const svg = textOf(valueOf(bakeSvg(bytes(svgOf()), both)).image)

    const seen = seenBySaxen(svg)
    expect(seen.map(({ name, parent }) => [name, parent])).toEqual([
      ['ob3:credential', 'svg:svg'],
      ['ob2:assertion', 'svg:svg'],
    ])
    expect(seen[0]?.verify).toBeUndefined()
    expect(JSON.parse(seen[0]?.cdata ?? '')).toEqual(JSON.parse(OB3))
    expect(seen[1]?.verify).toBe(URL_OB2)
    expect(JSON.parse(seen[1]?.cdata ?? '')).toEqual(JSON.parse(OB2))
    expect(svg).toContain('<openbadges:assertion') // what openbadges-bakery looks for
  })

  it('writes exactly the example of the rules, and leaves the drawing byte for byte', () => {
    const svg = textOf(valueOf(bakeSvg(bytes(svgOf()), [{ standard: 'ob3', text: '{"a":1}' }])).image)

    expect(svg).toBe(
      svgOf(`<openbadges:credential><![CDATA[{"a":1}]]></openbadges:credential>${DRAWING}`, '').replace(
        "'0 0 > 1 1' >",
        `'0 0 > 1 1' xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">`,
      ),
    )
  })

  it('writes a JWS as an attribute, without a body', () => {
    const svg = textOf(valueOf(bakeSvg(bytes(svgOf()), [{ standard: 'ob3', text: `${JWS}\n` }])).image)

    expect(seenBySaxen(svg)).toEqual([{ name: 'ob3:credential', verify: JWS, cdata: '', parent: 'svg:svg' }])
  })

  it('gives back every JSON value, whatever is in it', () => {
    const text = fc
      .dictionary(
        fc.string().map((name) => `m${name}`),
        fc.string({ unit: 'binary' }),
      )
      .map((value) => JSON.stringify({ v: value, s: ']]>' }))
    fc.assert(
      fc.property(text, (json) => {
        const result = bakeSvg(bytes(svgOf()), [{ standard: 'ob3', text: json }])
        const [entry] = valueOf(unbakeSvg(valueOf(result).image)).entries

        expect(JSON.parse(entry?.text ?? '')).toEqual(JSON.parse(json))
        expect(JSON.parse(seenBySaxen(textOf(valueOf(result).image))[0]?.cdata ?? '')).toEqual(JSON.parse(json))
      }),
    )
  })

  it('replaces what is there, anywhere in the picture, and says so; twice is once', () => {
    const old = svgOf(
      `<defs><openbadges:assertion xmlns:openbadges="http://openbadges.org" verify="x">{}</openbadges:assertion></defs>${DRAWING}`,
    )

    const once = valueOf(bakeSvg(bytes(old), both))

    expect(codesOf(once.warnings)).toEqual(['badge-replaced'])
    expect(seenBySaxen(textOf(once.image)).map(({ name }) => name)).toEqual(['ob3:credential', 'ob2:assertion'])
    expect(textOf(valueOf(bakeSvg(once.image, both)).image)).toBe(textOf(once.image))
  })

  it('keeps a prefix that the picture has given another meaning', () => {
    const first = valueOf(bakeSvg(bytes(svgOf()), [{ standard: 'ob2', text: OB2 }])).image

    const { image, warnings } = valueOf(bakeSvg(first, [{ standard: 'ob3', text: JWS }]))

    expect(codesOf(warnings)).toEqual(['badge-kept'])
    expect(seenBySaxen(textOf(image)).map(({ name }) => name)).toEqual(['ob3:credential', 'ob2:assertion'])
  })

  it.each([
    ['a prefixed root', '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g/></s:svg>'],
    ['a root that closes itself', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a prefixed root that closes itself', '<s:svg xmlns:s="http://www.w3.org/2000/svg" />'],
    ['a byte order mark', '\ufeff<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['inert parts of other programs', svgOf('<x:meta xmlns:x="urn:x" onload="1" href="http://a.example/"/>')],
    [
      'embedded pictures and inner references',
      svgOf('<image href="data:image/png;base64,AA=="/><use href="#a"/><g id="a"/>'),
    ],
    ['a style of its own', svgOf('<style>.a{fill:url(#g)}/* @import */</style><style><![CDATA[a>b{}]]></style>')],
    ['text that only looks like code', svgOf('<desc>javascript:alert(1) url(http://x)</desc><title>onload</title>')],
  ])('bakes into %s', (_, svg) => {
    const { image } = valueOf(bakeSvg(bytes(svg), both))

    expect(seenBySaxen(textOf(image).replace('\ufeff', ''))).toHaveLength(2)
    expect(valueOf(unbakeSvg(image)).entries.map(({ standard }) => standard)).toEqual(['ob3', 'ob2'])
  })

  it('leaves out a document type without declarations and says so', () => {
    const doctype = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'

    const { image, warnings } = valueOf(bakeSvg(bytes(svgOf().replace('<svg ', `${doctype}<svg `)), both))

    expect(codesOf(warnings)).toEqual(['xml-doctype'])
    expect(textOf(image)).toBe(textOf(valueOf(bakeSvg(bytes(svgOf()), both)).image))
  })
})

describe('svgBaker', () => {
  it('makes the bytes that bakeSvg makes, around shared parts', () => {
    const baker = valueOf(svgBaker(bytes(svgOf())))
    const first = baker.bake(both)
    const second = baker.bake([{ standard: 'ob3', text: JWS }])

    expect(Buffer.concat(baker.bake(both)).equals(valueOf(bakeSvg(bytes(svgOf()), both)).image)).toBe(true)
    expect(second.at(0)).toBe(first.at(0))
    expect(second.at(-1)).toBe(first.at(-1))
  })

  it('takes the bytes of a text as they are where XML can hold it', () => {
    const json = '{"name":"Zoë"}'
    const [plain, hard] = [Buffer.from(json), Buffer.from('{"name":"]]>"}')]
    const baker = valueOf(svgBaker(bytes(svgOf())))

    expect(baker.bake([{ standard: 'ob3', text: json, bytes: plain }])).toContain(plain)
    expect(baker.bake([{ standard: 'ob3', text: '{"name":"]]>"}', bytes: hard }])).not.toContain(hard)
  })
})
