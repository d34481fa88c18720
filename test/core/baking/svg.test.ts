import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Parser } from 'saxen'
import { describe, expect, it } from 'vitest'
import { bakeSvg, svgBaker, unbakeSvg, type BakeText } from '../../../src/core/baking'
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

type Seen = { name: string; verify: string | undefined; cdata: string; parent: string | undefined }

/** Badge elements as saxen, a parser that knows namespaces, sees them. */
function seenBySaxen(svg: string): Seen[] {
  const found: Seen[] = []
  const path: { name: string; attrs: Record<string, string> }[] = []
  const parser = new Parser().ns({
    'http://www.w3.org/2000/svg': 'svg',
    'http://openbadges.org': 'ob2',
    'https://purl.imsglobal.org/ob/v3p0': 'ob3',
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('openTag', (name, attrs, decode) => {
    const { verify } = attrs()
    const parent = path.at(-1)?.name
    path.push({ name, attrs: attrs() })
    if (/^ob[23]:/.test(name)) found.push({ name, verify: verify && decode(verify), cdata: '', parent })
  })
  parser.on('cdata', (value) => {
    const last = found.at(-1)
    if (last) last.cdata += value
  })
  parser.on('closeTag', () => path.pop())
  parser.parse(svg)
  return found
}

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

  const nested = (depth: number) => '<g>'.repeat(depth) + '</g>'.repeat(depth)
  const laughs = Array.from({ length: 9 }, (_, i) => `<g id="l${i + 1}">${`<use href="#l${i}"/>`.repeat(10)}</g>`).join(
    '',
  )
  it.each<[string, string, string]>([
    ['script', svgOf('<script>alert(1)</script>'), 'svg-active'],
    ['script under another prefix', svgOf('<x:script xmlns:x="http://www.w3.org/2000/svg"/>'), 'svg-active'],
    ['an HTML script', svgOf('<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>'), 'svg-active'],
    ['foreignObject', svgOf('<foreignObject/>'), 'svg-active'],
    ['a handler', svgOf('<g onclick="x()"/>'), 'svg-active'],
    ['a handler of the root', svgOf('', ' onload="x()"'), 'svg-active'],
    ['a handler in capitals', svgOf('<g ONload="x()"/>'), 'svg-active'],
    ['a script link', svgOf('<a href="javascript:x()"/>'), 'svg-active'],
    ['a script link in disguise', svgOf('<a href=" java&#10;script:x()"/>'), 'svg-active'],
    ['an old script link', svgOf('<a l:href="JavaScript:x()" xmlns:l="http://www.w3.org/1999/xlink"/>'), 'svg-active'],
    ['an animated link', svgOf('<a><set attributeName="href" to="javascript:x()"/></a>'), 'svg-active'],
    ['an animated old link', svgOf('<a><animate attributeName="xlink:href" values="a"/></a>'), 'svg-active'],
    ['an animated handler', svgOf('<set attributeName="onclick" to="x()"/>'), 'svg-active'],
    ['XML events', svgOf('<e:listener xmlns:e="http://www.w3.org/2001/xml-events"/>'), 'svg-active'],
    ['a style that runs', svgOf('<style>a{width:expression(x)}</style>'), 'svg-active'],
    ['a link', svgOf('<a href="https://a.example/"/>'), 'svg-remote'],
    ['a remote picture', svgOf('<image href="https://a.example/a.png"/>'), 'svg-remote'],
    ['a relative picture', svgOf('<image href="a.png"/>'), 'svg-remote'],
    ['an SVG in an SVG', svgOf('<image href="data:image/svg+xml,x"/>'), 'svg-remote'],
    ['a page in an address', svgOf('<a href="data:text/html,x"/>'), 'svg-remote'],
    ['a copy from elsewhere', svgOf('<use href="other.svg#a"/>'), 'svg-remote'],
    ['a remote paint', svgOf('<g fill="url(https://a.example/#g)"/>'), 'svg-remote'],
    ['a remote paint in a style', svgOf('<g style="fill:url( &quot;//a.example/&quot; )"/>'), 'svg-remote'],
    ['an escaped address', svgOf('<g style="fill:u\\72l(//a.example/)"/>'), 'svg-remote'],
    ['an address behind a comment', svgOf('<style>a{b:url/**/(//a.example)}</style>'), 'svg-remote'],
    ['an import', svgOf('<style>@import "a.css";</style>'), 'svg-remote'],
    ['an image-set', svgOf('<style>a{b:image-set("a.png" 1x)}</style>'), 'svg-remote'],
    ['another base', svgOf('<g xml:base="https://a.example/"/>'), 'svg-remote'],
    ['a style sheet', `<?xml-stylesheet href="a.css"?>${svgOf().replace(/^<\?xml.*?\?>/, '')}`, 'svg-remote'],
    ['an animated paint', svgOf('<set attributeName="fill" to="url(//a.example/)"/>'), 'svg-remote'],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${svgOf('&a;').replace(/^<\?xml.*?\?>/, '')}`, 'xml-doctype'],
    ['an entity nobody declared', svgOf('<g id="&nbsp;"/>'), 'xml-doctype'],
    ['257 levels', svgOf(nested(256)), 'svg-too-complex'],
    ['200,001 elements', svgOf('<g/>'.repeat(200_000)), 'svg-too-complex'],
    ['a billion laughs of copies', svgOf(`<g id="l0"/>${laughs}<use href="#l9"/>`), 'svg-too-complex'],
    ['a copy of itself', svgOf('<g id="a"><use href="#a"/></g>'), 'svg-too-complex'],
    [
      'an endless chain',
      svgOf(Array.from({ length: 5000 }, (_, i) => `<g id="c${i}"><use href="#c${i + 1}"/></g>`).join('')),
      'svg-too-complex',
    ],
    ['an HTML page', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'svg-damaged'],
    ['an SVG without its namespace', '<svg><g/></svg>', 'svg-damaged'],
    ['an element that is not closed', svgOf('<g>'), 'svg-damaged'],
    ['a cut file', svgOf().slice(0, -10), 'svg-damaged'],
    ['a doubled attribute', svgOf('<g a="1" a="2"/>'), 'svg-damaged'],
    ['an attribute without quotes', svgOf('<g a=1/>'), 'svg-damaged'],
    ['a prefix nobody declared', svgOf('<x:g/>'), 'svg-damaged'],
    ['a character XML does not know', svgOf('<g a="\u0001"/>'), 'svg-damaged'],
    ['two pictures', svgOf() + svgOf().replace(/^<\?xml.*?\?>/, ''), 'svg-damaged'],
    ['another encoding', svgOf().replace('UTF-8', 'ISO-8859-1'), 'svg-damaged'],
    ['nothing', '', 'svg-damaged'],
    ['more than 16 MiB', ' '.repeat(16 * 1024 * 1024 + 1), 'file-too-large'],
  ])('refuses %s', (_, svg, code) => {
    expect(codesOf(problemsOf(bakeSvg(bytes(svg), both)))).toContain(code)
  })

  it('refuses text that is not UTF-8', () => {
    expect(codesOf(problemsOf(bakeSvg(Uint8Array.of(0x3c, 0xff), both)))).toEqual(['text-ill-formed'])
    expect(codesOf(problemsOf(bakeSvg(Uint8Array.from(Buffer.from(`\ufeff${svgOf()}`, 'utf16le')), both)))).toEqual([
      'text-ill-formed',
    ])
  })
})

describe('svgBaker', () => {
  it('makes the bytes that bakeSvg makes, around shared parts', () => {
    const baker = valueOf(svgBaker(bytes(svgOf())))
    const [before, , after] = baker.bake(both)
    const [beforeAgain, , afterAgain] = baker.bake([{ standard: 'ob3', text: JWS }])

    expect(Buffer.concat(baker.bake(both)).equals(valueOf(bakeSvg(bytes(svgOf()), both)).image)).toBe(true)
    expect(beforeAgain).toBe(before)
    expect(afterAgain).toBe(after)
  })
})

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
