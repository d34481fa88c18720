import type { Losses } from '../losses'
import type { SvgNode } from '../source/svg-node'
import { parseDeclarations, withoutComments, type Declaration } from './declarations'
import { classesOf, matches, parseSelector, type Selector } from './selector'

type Rule = { readonly selector: Selector; readonly order: number; readonly declarations: readonly Declaration[] }

/** More than any drawing program writes; each element is held against those that may mean it. */
const MOST_RULES = 5_000

/** Finds the declarations that the style elements of a picture make for one of its elements, weakest first. */
export class StyleSheet {
  /** By what the last part of the selector names: `#id`, `.class`, `name` or `*`. */
  private readonly rules = new Map<string, Rule[]>()

  constructor(css: string, losses: Losses) {
    let order = 0
    for (const { head, body } of blocksOf(withoutComments(css))) {
      if (head.startsWith('@') || order > MOST_RULES) {
        if (!/^@(font-face|charset|media\s+print)/i.test(head)) losses.leftOut('style')
        continue
      }
      const declarations = parseDeclarations(body)
      for (const text of head.split(',')) {
        const selector = parseSelector(text)
        if (selector) this.add({ selector, order: order++, declarations })
        else losses.leftOut('style')
      }
    }
  }

  declarationsFor(node: SvgNode): readonly Declaration[] {
    const id = node.attributes.get('id')
    const keys = ['*', node.name, ...classesOf(node).map((name) => `.${name}`), ...(id === undefined ? [] : [`#${id}`])]
    return keys
      .flatMap((key) => this.rules.get(key) ?? [])
      .filter(({ selector }) => matches(selector, node))
      .sort((a, b) => a.selector.weight - b.selector.weight || a.order - b.order)
      .flatMap(({ declarations }) => declarations)
  }

  private add(rule: Rule): void {
    const last = rule.selector.compounds.at(-1)
    const [firstClass] = last?.classes ?? []
    const id = last?.id ?? null
    const key = id !== null ? `#${id}` : firstClass !== undefined ? `.${firstClass}` : (last?.name ?? '*')
    const known = this.rules.get(key)
    if (known) known.push(rule)
    else this.rules.set(key, [rule])
  }
}

/** Heads and bodies of a style sheet; a body may hold blocks of its own. */
function* blocksOf(css: string): Generator<{ readonly head: string; readonly body: string }> {
  let at = 0
  while (at < css.length) {
    const open = css.indexOf('{', at)
    if (open < 0) return
    const head = css
      .slice(at, open)
      .replace(/^[^]*;/, '')
      .trim()
    let depth = 1
    let end = open + 1
    for (; end < css.length && depth > 0; end++) {
      if (css[end] === '{') depth++
      if (css[end] === '}') depth--
    }
    yield { head, body: css.slice(open + 1, depth === 0 ? end - 1 : end) }
    at = end
  }
}
