import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json'
import { msOfMoment } from '../moment'

/**
 * A class of a vocabulary: members by name, each `kind`, `kind[]` for a list, `kind*` for one or several, with `!` if it must be there.
 * A kind is `text`, `number`, `flag`, `moment`, `day`, `any`, the name of a pattern or of a class, or two of them with `|`.
 */
export type ClassShape = {
  readonly members: Readonly<Record<string, string>>
  /** What `type` must contain (`list`), or be (`one`). */
  readonly type?: { readonly list: readonly string[] } | { readonly one: string }
  /** No other members may stand in it. */
  readonly closed?: boolean
}

export type Vocabulary = {
  readonly classes: Readonly<Record<string, ClassShape>>
  readonly patterns: Readonly<Record<string, RegExp>>
}

/** What is wrong with a document's shape; `compacted`: one value stands where a list should, which is tolerated. */
export type ShapeFault = {
  readonly kind: 'missing' | 'wrong' | 'extra' | 'compacted'
  /** JSON path such as `credentialSubject.result[0]`. */
  readonly path: string
  readonly expected: string
}

/** Compares a value with a class, faults in document order. */
export function shapeFaults(value: JsonValue | undefined, className: string, vocabulary: Vocabulary): ShapeFault[] {
  return kindFaults(value ?? null, className, '', vocabulary)
}

function classFaults(object: JsonObject, name: string, path: string, vocabulary: Vocabulary): ShapeFault[] {
  const shape = vocabulary.classes[name]
  if (shape === undefined) return []
  const faults = typeFaults(object, shape, path)
  for (const rule of rulesOf(shape)) {
    const value = object[rule.member]
    if (value === undefined && !rule.isNeeded) continue
    const at = path === '' ? rule.member : `${path}.${rule.member}`
    if (value !== undefined) faults.push(...memberFaults(value, rule, at, vocabulary))
    else faults.push({ kind: 'missing', path: at, expected: rule.text })
  }
  faults.push(...extraFaults(object, shape, path))
  return faults
}

/** A member's rule taken apart. */
type Rule = {
  readonly member: string
  readonly kind: string
  readonly count: 'one' | 'list' | 'some'
  readonly isNeeded: boolean
  /** As the vocabulary writes it, without its `!`. */
  readonly text: string
}

const rules = new WeakMap<ClassShape, readonly Rule[]>()

function rulesOf(shape: ClassShape): readonly Rule[] {
  const known = rules.get(shape)
  if (known !== undefined) return known
  const made = Object.entries(shape.members).map(([member, rule]): Rule => {
    const text = rule.replace('!', '')
    const count = text.endsWith('[]') ? 'list' : text.endsWith('*') ? 'some' : 'one'
    return { member, kind: text.replace(/(?:\[\]|\*)$/, ''), count, isNeeded: rule.endsWith('!'), text }
  })
  rules.set(shape, made)
  return made
}

function typeFaults(object: JsonObject, { type }: ClassShape, path: string): ShapeFault[] {
  if (type === undefined) return []
  const at = path === '' ? 'type' : `${path}.type`
  const value = object['type']
  if (value === undefined) return [{ kind: 'missing', path: at, expected: expectedType(type) }]
  if ('one' in type) return value === type.one ? [] : [{ kind: 'wrong', path: at, expected: type.one }]
  const types = Array.isArray(value) ? (value as readonly JsonValue[]) : [value]
  if (!types.every((word) => typeof word === 'string') || !type.list.some((word) => types.includes(word))) {
    return [{ kind: 'wrong', path: at, expected: expectedType(type) }]
  }
  return Array.isArray(value) ? [] : [{ kind: 'compacted', path: at, expected: 'a list' }]
}

function expectedType(type: NonNullable<ClassShape['type']>): string {
  return 'one' in type ? type.one : type.list.join(' or ')
}

function extraFaults(object: JsonObject, { closed, members }: ClassShape, path: string): ShapeFault[] {
  if (!closed) return []
  return Object.keys(object)
    .filter((member) => !(member in members) && member !== 'type')
    .map((member) => ({ kind: 'extra', path: `${path}.${member}`, expected: 'nothing' }))
}

function memberFaults(value: JsonValue, { kind, count }: Rule, path: string, vocabulary: Vocabulary): ShapeFault[] {
  if (count === 'one') return kindFaults(value, kind, path, vocabulary)
  if (isJsonList(value)) {
    if (value.length === 0 && count === 'some') return [{ kind: 'wrong', path, expected: kind }]
    return value.flatMap((entry, i) => kindFaults(entry, kind, `${path}[${i}]`, vocabulary))
  }
  const faults = kindFaults(value, kind, path, vocabulary)
  return faults.length > 0 || count === 'some' ? faults : [{ kind: 'compacted', path, expected: 'a list' }]
}

function kindFaults(value: JsonValue, kind: string, path: string, vocabulary: Vocabulary): ShapeFault[] {
  if (kind.includes('|')) {
    const [first = '', second = ''] = kind.split('|')
    const chosen = isJsonObject(value) === first in vocabulary.classes ? first : second
    return kindFaults(value, chosen, path, vocabulary)
  }
  if (kind in vocabulary.classes && isJsonObject(value)) return classFaults(value, kind, path, vocabulary)
  const isRight = !(kind in vocabulary.classes) && isOfKind(value, kind, vocabulary)
  return isRight ? [] : [{ kind: 'wrong', path, expected: kind }]
}

function isOfKind(value: JsonValue, kind: string, { patterns }: Vocabulary): boolean {
  switch (kind) {
    case 'any':
      return true
    case 'number':
      return typeof value === 'number'
    case 'flag':
      return typeof value === 'boolean'
    case 'text':
      return typeof value === 'string'
    case 'moment':
      return typeof value === 'string' && msOfMoment(value) !== null
    case 'day':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && msOfMoment(`${value}T00:00:00Z`) !== null
    default:
      return typeof value === 'string' && patterns[kind]?.test(value) === true
  }
}
