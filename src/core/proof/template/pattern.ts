import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json'
import { Slot, type OpenObject, type OpenValue } from '../expansion/slot'

/** What documents of one shape have in common: the same members, lists as long, and the same values but where texts are open. */
export type Pattern = ObjectPattern | ListPattern | LeafPattern
export type LeafPattern = { readonly kind: 'open' } | { readonly kind: 'leaf'; readonly value: JsonValue }
type ListPattern = { readonly kind: 'list'; readonly items: readonly Pattern[] } & Known
export type ObjectPattern = {
  readonly kind: 'object'
  /** In the order of the document. */
  readonly names: readonly string[]
  readonly members: readonly Pattern[]
} & Known

/** Where nothing below is open: a value that fitted and can never change, so that it is known again by being the same one. */
type Known = { readonly isFixed: boolean; known?: object }

const OPEN: LeafPattern = { kind: 'open' }

/** The pattern that only this document fits. */
export function patternOf(document: JsonObject): ObjectPattern {
  const names = Object.keys(document)
  return objectPattern(
    names,
    names.map((name) => valuePattern(document[name])),
  )
}

function valuePattern(value: JsonValue | undefined): Pattern {
  if (isJsonList(value)) return listPattern(value.map(valuePattern))
  return isJsonObject(value) ? patternOf(value) : { kind: 'leaf', value: value ?? null }
}

export function objectPattern(names: readonly string[], members: readonly Pattern[]): ObjectPattern {
  return { kind: 'object', names, members, isFixed: members.every(isFixed) }
}

export function listPattern(items: readonly Pattern[]): Pattern {
  return { kind: 'list', items, isFixed: items.every(isFixed) }
}

function isFixed(pattern: Pattern): boolean {
  return pattern.kind === 'leaf' || (pattern.kind !== 'open' && pattern.isFixed)
}

/** The pattern with every text open that may be: types and contexts decide what the others mean, and stay. */
export function openedPattern(pattern: ObjectPattern): ObjectPattern {
  const members = pattern.members.map((member, i) => (decides(pattern.names[i]) ? member : openedValue(member)))
  return objectPattern(pattern.names, members)
}

function openedValue(pattern: Pattern): Pattern {
  if (pattern.kind === 'object') return openedPattern(pattern)
  if (pattern.kind === 'list') return listPattern(pattern.items.map(openedValue))
  return pattern.kind === 'leaf' && typeof pattern.value === 'string' ? OPEN : pattern
}

/** Whether a member decides what others mean. */
export function decides(name: string | undefined): boolean {
  return name === '@context' || name === 'type' || name === '@type'
}

/** A document with slots where the pattern is open, numbered in its order. */
export function openDocument(pattern: ObjectPattern): { readonly document: OpenObject; readonly slots: number } {
  let slots = 0
  const valueOf = (part: Pattern): OpenValue => {
    if (part.kind === 'open') return new Slot(slots++)
    if (part.kind === 'leaf') return part.value
    return part.kind === 'list' ? part.items.map(valueOf) : objectOf(part)
  }
  const objectOf = ({ names, members }: ObjectPattern): OpenObject =>
    Object.fromEntries(members.map((member, i) => [names[i] ?? '', valueOf(member)]))
  const document = objectOf(pattern)
  return { document, slots }
}
