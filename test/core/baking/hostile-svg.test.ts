import { describe, expect, it } from 'vitest'
import { bakeSvg, type BakeText } from '../../../src/core/baking'
import { problemsOf } from '../../support/results'

const OB3 = '{"type":["OpenBadgeCredential"],"name":"Zoë ]]> 😀"}'
const URL_OB2 = 'https://badges.example.edu/awards/a/assertion.json?a=1&b="2"'
const OB2 = JSON.stringify({ type: 'Assertion', id: URL_OB2 })
const both: BakeText[] = [
  { standard: 'ob2', text: OB2 },
  { standard: 'ob3', text: OB3 },
]
const DRAWING = '<path d="M0 0h1v1z" fill="url(#g)"/><!-- > --><g id="a"/>\n'
const svgOf = (inside = DRAWING, attributes = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- <svg> -->\n<svg xmlns="http://www.w3.org/2000/svg"${attributes} viewBox='0 0 > 1 1' >${inside}</svg>\n`
const bytes = (text: string) => new TextEncoder().encode(text)
const codesOf = (problems: readonly { code: string }[]) => problems.map(({ code }) => code)

describe('bakeSvg, hostile and broken pictures', () => {
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
