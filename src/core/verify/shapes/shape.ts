import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json'
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
  const members = Object.entries(shape.members).flatMap(([member, rule]) => {
    const at = path === '' ? member : `${path}.${member}`
    const value = object[member]
    if (value !== undefined) return memberFaults(value, rule.replace('!', ''), at, vocabulary)
    return rule.endsWith('!') ? [{ kind: 'missing' as const, path: at, expected: rule.replace('!', '') }] : []
  })
  return [...typeFaults(object, shape, path), ...members, ...extraFaults(object, shape, path)]
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

function memberFaults(value: JsonValue, rule: string, path: string, vocabulary: Vocabulary): ShapeFault[] {
  if (!/(?:\[\]|\*)$/.test(rule)) return kindFaults(value, rule, path, vocabulary)
  const kind = rule.replace(/(?:\[\]|\*)$/, '')
  if (Array.isArray(value)) {
    if (value.length === 0 && rule.endsWith('*')) return [{ kind: 'wrong', path, expected: kind }]
    return (value as readonly JsonValue[]).flatMap((entry, i) => kindFaults(entry, kind, `${path}[${i}]`, vocabulary))
  }
  const faults = kindFaults(value, kind, path, vocabulary)
  return faults.length > 0 || rule.endsWith('*') ? faults : [{ kind: 'compacted', path, expected: 'a list' }]
}

function kindFaults(value: JsonValue, kind: string, path: string, vocabulary: Vocabulary): ShapeFault[] {
  const wrong: ShapeFault[] = [{ kind: 'wrong', path, expected: kind }]
  if (kind.includes('|')) {
    const [first = '', second = ''] = kind.split('|')
    const chosen = isJsonObject(value) === first in vocabulary.classes ? first : second
    return kindFaults(value, chosen, path, vocabulary)
  }
  if (kind in vocabulary.classes) return isJsonObject(value) ? classFaults(value, kind, path, vocabulary) : wrong
  return isOfKind(value, kind, vocabulary) ? [] : wrong
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
