/** An element of a cleaned SVG: nothing in it runs, and nothing refers to anything outside. */
export type SvgNode = {
  /** Local name: `path`, `linearGradient`. */
  readonly name: string
  /** Without namespace, by local name; `label` and `groupmode` are those of Inkscape. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: SvgNode[]
  readonly parent: SvgNode | null
  /** Words and elements in their order, for text. */
  readonly content: (string | SvgNode)[]
}

/** A cleaned SVG with what refers to what. */
export type SvgTree = {
  readonly root: SvgNode
  readonly byId: ReadonlyMap<string, SvgNode>
  /** The text of all style elements. */
  readonly css: string
}

/** The words in an element, not those of the elements in it. */
export function ownWords(node: SvgNode): string {
  return node.content.filter((part) => typeof part === 'string').join('')
}

/** The element that a `#id` or `url(#id)` names; null where there is none. */
export function referred(tree: SvgTree, address: string | undefined): SvgNode | null {
  const id = /^\s*(?:url\(\s*["']?)?#([^"')\s]+)/.exec(address ?? '')?.[1]
  return id === undefined ? null : (tree.byId.get(id) ?? null)
}
