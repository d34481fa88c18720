import { signableText } from '../../../foundation/text-safety'
import type { SvgNode } from '../source/svg-node'
import { ownWords } from '../source/svg-node'

const LONGEST = 120
/** Ids that a program counted up by itself say nothing. */
const COUNTED =
  /^(?:svgid|path|g|group|rect|rectangle|circle|ellipse|svg|use|polygon|polyline|line|text|tspan|image|clip|mask|vector|union|layer)?[-_ ]?\d*[-_]?\d*_?$/i

/** What the file calls an element: its label, its title, or an id that somebody wrote; else nothing. */
export function nameOf(node: SvgNode): string {
  const title = node.children.find(({ name }) => name === 'title')
  const given = [node.attributes.get('label'), node.attributes.get('data-name'), title && ownWords(title)]
  const named = given.find((name) => name !== undefined && name.trim() !== '')
  return (named === undefined ? nameFromId(node.attributes.get('id') ?? '') : tidy(named)).slice(0, LONGEST)
}

/** Illustrator writes blanks and other characters of a layer's name as `_x20_`. */
function nameFromId(id: string): string {
  if (COUNTED.test(id)) return ''
  const plain = id.replace(/_x([0-9A-F]{2,5})_/g, (_, hex: string) => letterOf(hex)).replace(/_\d+_$/, '')
  return tidy(plain.replace(/_/g, ' '))
}

function letterOf(hex: string): string {
  const code = Number.parseInt(hex, 16)
  return code > 0x10ffff ? '' : String.fromCodePoint(code)
}

function tidy(text: string): string {
  return signableText(text).replace(/\s+/g, ' ').trim()
}
