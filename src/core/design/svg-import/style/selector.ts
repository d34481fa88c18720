import type { SvgNode } from '../source/svg-node'

/** One element of a selector: `path.red#logo`. */
type Compound = { readonly name: string | null; readonly id: string | null; readonly classes: readonly string[] }

/** A selector of names, classes and ids, with what must lie around; the last compound is the element itself. */
export type Selector = {
  readonly compounds: readonly Compound[]
  /** What stands before each compound but the first. */
  readonly combinators: readonly (' ' | '>')[]
  /** Ids, classes, names as one number. */
  readonly weight: number
}

const COMPOUND = /^(\*|[a-zA-Z][\w-]*)?((?:[.#][\w\u0080-\uffff-]+|:root)*)$/

/** Reads a selector; null where it asks for what only a page knows (states, attributes, siblings). */
export function parseSelector(text: string): Selector | null {
  const words = text
    .replace(/\s*>\s*/g, ' > ')
    .trim()
    .split(/\s+/)
  const compounds: Compound[] = []
  const combinators: (' ' | '>')[] = []
  let isChild = false
  for (const word of words) {
    if (word === '>') {
      isChild = true
      continue
    }
    const compound = parseCompound(word)
    if (!compound) return null
    if (compounds.length > 0) combinators.push(isChild ? '>' : ' ')
    compounds.push(compound)
    isChild = false
  }
  return compounds.length === 0 ? null : { compounds, combinators, weight: weightOf(compounds) }
}

function parseCompound(word: string): Compound | null {
  const match = COMPOUND.exec(word)
  if (!match || word === '') return null
  const parts = [...(match[2] ?? '').matchAll(/([.#:])([\w\u0080-\uffff-]+)/g)]
  const named = (kind: string) => parts.filter(([, mark]) => mark === kind).map(([, , name]) => name ?? '')
  const root = named(':').length > 0 ? 'svg' : null
  return {
    name: match[1] === undefined || match[1] === '*' ? root : match[1],
    id: named('#')[0] ?? null,
    classes: named('.'),
  }
}

function weightOf(compounds: readonly Compound[]): number {
  return compounds.reduce(
    (sum, { name, id, classes }) => sum + (id === null ? 0 : 10_000) + classes.length * 100 + (name === null ? 0 : 1),
    0,
  )
}

/** Whether a selector means an element. */
export function matches({ compounds, combinators }: Selector, node: SvgNode): boolean {
  const last = compounds.at(-1)
  if (!last || !fits(last, node)) return false
  let around = node.parent
  for (let i = compounds.length - 2; i >= 0; i--) {
    const compound = compounds[i]
    if (!compound) return false
    if (combinators[i] === ' ') while (around && !fits(compound, around)) around = around.parent
    if (!around || !fits(compound, around)) return false
    around = around.parent
  }
  return true
}

function fits({ name, id, classes }: Compound, node: SvgNode): boolean {
  if (name !== null && name !== node.name) return false
  if (id !== null && id !== node.attributes.get('id')) return false
  return classes.every((one) => classesOf(node).includes(one))
}

/** No program writes more letters of classes for one element. */
const LONGEST_CLASSES = 2_000

/** The classes of an element. */
export function classesOf(node: SvgNode): readonly string[] {
  return node.attributes.get('class')?.slice(0, LONGEST_CLASSES).split(/\s+/) ?? []
}
