import type { Problem } from '../problem'
import { svgTooComplex } from './problems'
import type { XmlElement } from './scan-xml'
import { SVG_NAMESPACE } from './svg-safety'

const MAX_EXPANDED = 1_000_000
const MAX_CHAIN = 2_000

type Node = { children: Node[] | null; readonly uses: string | null; size: number | 'counting' | null }

/** Counts how many elements a viewer would have to draw once every `use` is expanded: copies of copies grow without end. */
export class UseExpansion {
  private readonly path: Node[] = []
  private readonly byId = new Map<string, Node>()
  private root: Node | null = null

  open(element: XmlElement): void {
    const attribute = (name: string) =>
      element.attributes.find(({ local, namespace }) => local === name && namespace !== null)?.value
    const target = element.namespace === SVG_NAMESPACE && element.local === 'use' ? attribute('href') : undefined
    const node: Node = { children: null, uses: target?.startsWith('#') ? target.slice(1) : null, size: null }
    const id = attribute('id')
    if (id !== undefined && !this.byId.has(id)) this.byId.set(id, node)
    const parent = this.path.at(-1)
    if (parent) (parent.children ??= []).push(node)
    this.root ??= node
    this.path.push(node)
  }

  close(): void {
    this.path.pop()
  }

  /** Called once the document has ended. */
  faults(): Problem[] {
    if (this.root === null) return []
    const size = this.sizeOf(this.root, 0)
    if (size === null) return [svgTooComplex('a copy (use) of itself inside itself, or too long a chain of copies')]
    return size > MAX_EXPANDED
      ? [svgTooComplex(`more than ${MAX_EXPANDED} elements once its copies (use) are drawn`)]
      : []
  }

  /** Null where a copy holds itself, or where the way down is longer than a call stack should bear. */
  private sizeOf(node: Node, depth: number): number | null {
    if (node.size === 'counting' || depth > MAX_CHAIN) return null
    if (node.size !== null) return node.size
    node.size = 'counting'
    let size = 1
    const copied = node.uses === null ? undefined : this.byId.get(node.uses)
    for (const part of [...(node.children ?? []), ...(copied ? [copied] : [])]) {
      const partSize = this.sizeOf(part, depth + 1)
      if (partSize === null) return null
      size = Math.min(size + partSize, MAX_EXPANDED + 1)
    }
    node.size = size
    return size
  }
}
