import { readFileSync } from 'node:fs'
import fc from 'fast-check'

import { describe, expect, it } from 'vitest'
import { bakeSvg, unbakeSvg, type BakeText } from '../../../src/core/baking'
import { problemsOf, valueOf } from '../../support/results'

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

describe('unbakeSvg', () => {
  const ob3 = (attributes: string, body: string) =>
    svgOf(
      `<metadata><b:credential xmlns:b="https://purl.imsglobal.org/ob/v3p0"${attributes}>${body}</b:credential></metadata>`,
    )

  it.each<[string, string, string, string[]]>([
    ['another prefix, inside metadata', ob3('', `<![CDATA[${JWS}]]>`), JWS, []],
    ['escaped text in place of CDATA', ob3('', '\n{&quot;a&quot;:&#34;&lt;&#x1F600;&quot;}'), '{"a":"<😀"}', []],
    ['a body before verify', ob3(' verify="https://a.example/"', '{"a":1}'), '{"a":1}', []],
    ['an empty body', ob3(` verify="${JWS}"`, ' '), JWS, []],
    ['text in several pieces', ob3('', '{"a":<![CDATA["1"]]>}'), '{"a":"1"}', []],
    ['the wrong namespace', ob3('', '{}').replace('org/ob/v3p0', 'org/spec/ob/v3p0'), '{}', ['badge-not-by-the-rules']],
    [
      'no namespace at all',
      svgOf('<openbadges:credential>{}</openbadges:credential>'),
      '{}',
      ['badge-not-by-the-rules'],
    ],
    ['a picture that is cut behind it', ob3('', '{}').slice(0, -8), '{}', ['svg-damaged']],
    ['a picture that a baker would refuse', ob3('', '{}').replace('</svg>', '<script/></svg>'), '{}', []],
  ])('reads %s', (_, svg, text, codes) => {
    const { entries, warnings } = valueOf(unbakeSvg(bytes(svg)))

    expect(entries).toMatchObject([{ standard: 'ob3', keyword: 'openbadges:credential', text }])
    expect(codesOf(warnings)).toEqual(codes)
  })

  it('reads UTF-16 with its mark', () => {
    const svg = Buffer.from(`\ufeff${ob3('', '{"a":"é"}')}`, 'utf16le')

    expect(valueOf(unbakeSvg(Uint8Array.from(svg))).entries).toMatchObject([{ text: '{"a":"é"}' }])
  })

  it('warns of more than one', () => {
    const one = '<b:credential xmlns:b="https://purl.imsglobal.org/ob/v3p0">{}</b:credential>'

    expect(codesOf(valueOf(unbakeSvg(bytes(svgOf(one + one)))).warnings)).toEqual(['badge-duplicate'])
  })

  it.each<[string, string, string]>([
    ['a picture without a badge', svgOf(), 'badge-missing'],
    ['an empty badge', ob3('', ' '), 'badge-missing'],
    ['an entity bomb', `<!DOCTYPE svg [<!ENTITY a "b">]>${ob3('', '&a;').replace(/^<\?xml.*?\?>/, '')}`, 'xml-doctype'],
    ['a credential cut in two', ob3('', `<![CDATA[${JWS}]]>`).split('eyJhIjox')[0] ?? '', 'svg-damaged'],
    ['what is no XML', 'hello', 'svg-damaged'],
    ['more than 4 MiB of text', ob3('', 'x'.repeat(4 * 1024 * 1024 + 1)), 'text-too-large'],
  ])('refuses %s', (_, svg, code) => {
    expect(codesOf(problemsOf(unbakeSvg(bytes(svg))))).toEqual([code])
  })

  it('reads the picture of another issuer', () => {
    const { entries } = valueOf(unbakeSvg(readFileSync('test/vectors/foreign/1edtech-ob3-jwt.svg')))

    expect(entries).toMatchObject([{ standard: 'ob3', kind: 'jws' }])
  })

  it('never throws, whatever is cut, doubled or replaced', () => {
    const svg = textOf(valueOf(bakeSvg(bytes(svgOf()), both)).image)
    const piece = fc.oneof(
      fc.constantFrom('<', '>', '"', ']]>', '<![CDATA[', '<!--', '&', '</svg>', '<!DOCTYPE a [', 'xmlns:a=""'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.nat(svg.length), fc.nat(40), piece, (at, cut, put) => {
        const changed = bytes(svg.slice(0, at) + put + svg.slice(at + cut))

        expect(typeof unbakeSvg(changed).ok).toBe('boolean')
        expect(typeof bakeSvg(changed, both).ok).toBe('boolean')
      }),
      { numRuns: 1000 },
    )
  })
})
