import { ok, refuse, type Result } from '../../../foundation/result'
import { svgDamaged, svgTooComplex } from '../../../foundation/svg/problems'
import { scanXml, type XmlElement } from '../../../foundation/svg/scan-xml'
import { activeFaults, attributeFaults, styleFaults, SVG_NAMESPACE } from '../../../foundation/svg/svg-safety'
import { UseExpansion } from '../../../foundation/svg/use-expansion'
import type { Losses } from '../losses'
import type { SvgNode, SvgTree } from './svg-node'

const MAX_BYTES = 2 * 1024 * 1024
const INKSCAPE_NAMESPACE = 'http://www.inkscape.org/namespaces/inkscape'
const ANIMATIONS = new Set(['set', 'animate', 'animateColor', 'animateMotion', 'animateTransform', 'animation'])

/**
 * Reads an SVG into a tree that holds nothing dangerous: scripts, handlers, other languages, animations and whatever refers outside
 * are left out here, before anything else sees them (designer.md I5, reliability.md §4).
 * @returns svg-damaged, svg-too-complex or xml-doctype where there is nothing to be drawn; what was left out is told to `losses`
 */
export function readTree(text: string, losses: Losses): Result<SvgTree> {
  if (text.length > MAX_BYTES) return refuse(svgTooComplex('more than 2 MB'))
  const reader = new TreeReader(losses)
  const fault = scanXml(withNamespace(text), reader)
  if (fault) return refuse(fault)
  const { root } = reader
  if (root?.name !== 'svg') return refuse(svgDamaged('The file is XML, but not an SVG picture.'))
  const [copies] = reader.copies.faults()
  if (copies) return refuse(copies)
  return ok({ root, byId: reader.byId, css: reader.css.join('\n') })
}

/** Markup copied from a web page names no namespace, as HTML needs none. */
function withNamespace(text: string): string {
  const tag = /<svg(?=[\s>/])[^>]*/.exec(text)
  if (!tag || /\sxmlns\s*=/.test(tag[0])) return text
  const at = tag.index + '<svg'.length
  return `${text.slice(0, at)} xmlns="${SVG_NAMESPACE}"${text.slice(at)}`
}

type MutableNode = SvgNode & { readonly attributes: Map<string, string> }

/** Told what stands in the document; arrow functions, as it is handed over as a visitor. */
class TreeReader {
  root: SvgNode | null = null
  readonly byId = new Map<string, SvgNode>()
  readonly css: string[] = []
  readonly copies = new UseExpansion()
  /** Null stands for an element that is left out with all that is in it. */
  private readonly path: (MutableNode | null)[] = []

  constructor(private readonly losses: Losses) {}

  readonly open = (element: XmlElement): void => {
    this.copies.open(element)
    const parent = this.path.at(-1)
    const node = parent === null || !this.isKept(element) ? null : this.node(element, parent ?? null)
    this.path.push(node)
    if (!node) return
    this.root ??= node
    parent?.children.push(node)
    parent?.content.push(node)
    const id = node.attributes.get('id')
    if (id !== undefined && !this.byId.has(id)) this.byId.set(id, node)
  }

  readonly close = (): void => {
    this.copies.close()
    this.path.pop()
  }

  readonly text = (words: string): void => {
    const node = this.path.at(-1)
    if (!node) return
    if (node.name !== 'style') node.content.push(words)
    else this.css.push(this.cleanCss(words))
  }

  readonly instruction = (target: string): void => {
    if (target === 'xml-stylesheet') this.losses.dropped('remote')
  }

  /** Without what fetches; rules that hide it from this lose the whole style. */
  private cleanCss(css: string): string {
    if (styleFaults(css).length === 0) return css
    this.losses.dropped('remote')
    const clean = css.replace(/@import[^;]*;?/gi, '').replace(/url\(\s*["']?(?!#)[^)]*\)/gi, 'none')
    return styleFaults(clean).length === 0 ? clean : ''
  }

  private isKept(element: XmlElement): boolean {
    if (activeFaults(element).length > 0) this.losses.dropped('active')
    else if (element.namespace === SVG_NAMESPACE && ANIMATIONS.has(element.local)) this.losses.leftOut('animation')
    else return element.namespace === SVG_NAMESPACE
    return false
  }

  private node(element: XmlElement, parent: SvgNode | null): MutableNode {
    const attributes = new Map<string, string>()
    for (const attribute of element.attributes) {
      const [fault] = attributeFaults(element, attribute)
      if (fault) this.losses.dropped(fault.code === 'svg-active' ? 'active' : 'remote')
      const { local, namespace, value } = attribute
      const isOwn = namespace === '' || namespace === INKSCAPE_NAMESPACE || local === 'href' || local === 'space'
      if (!fault && isOwn && !attributes.has(local)) attributes.set(local, value)
    }
    return { name: element.local, attributes, children: [], parent, content: [] }
  }
}
