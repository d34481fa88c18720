import type { SvgNode } from '../source/svg-node'
import { parseDeclarations } from './declarations'
import type { StyleSheet } from './style-sheet'

/** What an element hands on to those in it (SVG 2, property index), with its first value. */
const INHERITED: Readonly<Record<string, string>> = {
  'clip-rule': 'nonzero',
  color: '#000',
  fill: '#000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  'font-family': 'sans-serif',
  'font-size': '16',
  'font-style': 'normal',
  'font-weight': 'normal',
  'letter-spacing': 'normal',
  'marker-end': 'none',
  'marker-mid': 'none',
  'marker-start': 'none',
  'paint-order': 'normal',
  stroke: 'none',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'text-anchor': 'start',
  visibility: 'visible',
  'white-space': 'normal',
}
const OWN = [
  'clip-path',
  'display',
  'dominant-baseline',
  'filter',
  'height',
  'mask',
  'mix-blend-mode',
  'opacity',
  'stop-color',
  'stop-opacity',
  'transform',
  'transform-origin',
  'vector-effect',
  'width',
]
const ATTRIBUTES = new Set([...Object.keys(INHERITED), ...OWN])

/** The properties that hold for an element, by name. */
export type Style = ReadonlyMap<string, string>

/** What holds where nothing is said. */
export const FIRST_STYLE: Style = new Map(Object.entries(INHERITED))

/** Finds the style of elements: attributes, then rules, then the style attribute, then what is important (CSS Cascade). */
export class Styles {
  private readonly declared = new WeakMap<SvgNode, Style>()

  constructor(private readonly sheet: StyleSheet) {}

  /** @param around the style of what the element is drawn in, which for a copy (`use`) is the copy */
  of(node: SvgNode, around: Style): Style {
    const style = new Map<string, string>()
    for (const [name, value] of around) if (isInherited(name)) style.set(name, value)
    for (const [name, raw] of this.declaredBy(node)) {
      const value = withVariables(raw, style)
      if (value === 'inherit') {
        const outer = around.get(name)
        if (outer !== undefined) style.set(name, outer)
      } else if (value === 'initial' || value === 'unset') style.set(name, FIRST_STYLE.get(name) ?? '')
      else if (value !== '') style.set(name, value)
    }
    return style
  }

  private declaredBy(node: SvgNode): Style {
    const known = this.declared.get(node)
    if (known) return known
    const found = new Map<string, string>()
    for (const [name, value] of node.attributes) if (ATTRIBUTES.has(name)) found.set(name, value.trim())
    const declarations = [...this.sheet.declarationsFor(node), ...parseDeclarations(node.attributes.get('style') ?? '')]
    const important = declarations.filter((one) => one.important)
    for (const { name, value } of [...declarations.filter((one) => !one.important), ...important]) {
      found.delete(name)
      found.set(name, value)
    }
    const ordered = new Map([...found].sort(([a], [b]) => Number(b.startsWith('--')) - Number(a.startsWith('--'))))
    this.declared.set(node, ordered)
    return ordered
  }
}

function isInherited(name: string): boolean {
  return Object.hasOwn(INHERITED, name) || name.startsWith('--')
}

/** `var(--brand, #123)` as what it stands for. */
function withVariables(value: string, style: Style): string {
  if (!value.includes('var(')) return value
  return value.replace(
    /var\(\s*(--[\w-]+)\s*(?:,([^()]*(?:\([^()]*\))?[^()]*))?\)/g,
    (_, name: string, other?: string) => (style.get(name) ?? other ?? '').trim(),
  )
}
