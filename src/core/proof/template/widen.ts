import { isJsonList, isJsonObject, type JsonValue } from '../../foundation/json'
import { decides, listPattern, objectPattern, type ObjectPattern, type Pattern } from './pattern'

/**
 * A pattern that also a document fits which it did not fit so far: where their texts differ, it is open.
 * @returns null where more than texts differ, or so many that the two are no awards of one badge
 */
export function widenedPattern(pattern: ObjectPattern, document: JsonValue): ObjectPattern | null {
  const counts = { texts: 0, open: 0 }
  const widened = widenedValue(pattern, document, true, counts)
  return widened?.kind === 'object' && counts.open * 2 <= counts.texts ? widened : null
}

function widenedValue(
  pattern: Pattern,
  value: JsonValue | undefined,
  mayOpen: boolean,
  counts: { texts: number; open: number },
): Pattern | null {
  switch (pattern.kind) {
    case 'open':
      counts.texts++
      counts.open++
      return typeof value === 'string' ? pattern : null
    case 'leaf': {
      if (typeof pattern.value === 'string') counts.texts++
      if (Object.is(pattern.value, value)) return pattern
      if (!mayOpen || typeof pattern.value !== 'string' || typeof value !== 'string') return null
      counts.open++
      return { kind: 'open' }
    }
    case 'list': {
      if (!isJsonList(value) || value.length !== pattern.items.length) return null
      const items = allOf(pattern.items.map((item, i) => widenedValue(item, value[i], mayOpen, counts)))
      return items && listPattern(items)
    }
    case 'object': {
      const { names } = pattern
      if (!isJsonObject(value) || Object.keys(value).join() !== names.join()) return null
      const widened = (member: Pattern, name = '') =>
        widenedValue(member, value[name], mayOpen && !decides(name), counts)
      const members = allOf(pattern.members.map((member, i) => widened(member, names[i])))
      return members && objectPattern(names, members)
    }
  }
}

function allOf<T>(list: readonly (T | null)[]): readonly T[] | null {
  const found = list.filter((item) => item !== null)
  return found.length === list.length ? found : null
}
