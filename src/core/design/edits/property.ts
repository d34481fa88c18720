import type { JsonValue } from '../../foundation/json'
import type { Element } from '../scene/element'
import { Element as ElementSchema } from '../scene/element'

/** The value of a member by its path; undefined where there is none. */
export function propertyOf(element: Element, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
  }, element)
}

/** An element with members written by path; null where the result would be none. */
export function withProperties(element: Element, props: Readonly<Record<string, JsonValue>>): Element | null {
  let changed: unknown = element
  for (const [path, value] of Object.entries(props)) {
    if (path === 'id' || path === 'kind' || path.startsWith('children') || path.startsWith('child.')) return null
    changed = written(changed, path.split('.'), value)
    if (changed === undefined) return null
  }
  return checked(changed, element)
}

/** Reads an element anew without reading its children again, so that they stay the same objects. */
function checked(changed: unknown, before: Element): Element | null {
  const bare = before.kind === 'group' && typeof changed === 'object' ? { ...changed, children: [] } : changed
  const read = ElementSchema.safeParse(bare)
  if (!read.success) return null
  if (read.data.kind === 'group' && before.kind === 'group') return { ...read.data, children: before.children }
  if (read.data.kind === 'repeat' && before.kind === 'repeat') return { ...read.data, child: before.child }
  return read.data
}

function written(value: unknown, steps: readonly string[], leaf: JsonValue): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return leaf
  if (typeof value !== 'object' || value === null) return undefined
  const inner = written(Reflect.get(value, step), rest, leaf)
  if (inner === undefined) return undefined
  if (!Array.isArray(value)) return { ...value, [step]: inner }
  const index = Number(step)
  return Number.isInteger(index) && index >= 0 && index <= value.length ? withAt(value, index, inner) : undefined
}

function withAt(list: readonly unknown[], index: number, value: unknown): unknown[] {
  return [...list.slice(0, index), value, ...list.slice(index + 1)]
}
