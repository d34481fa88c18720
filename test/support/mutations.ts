import { isJsonObject, type JsonObject, type JsonValue } from '../../src/core/foundation/json'

/** Every text in a document by its path, but for names of members. */
export function leavesOf(
  value: JsonValue,
  path: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  const entries: [string | number, JsonValue][] = Array.isArray(value)
    ? [...(value as readonly JsonValue[]).entries()]
    : isJsonObject(value)
      ? Object.entries(value)
      : []
  return entries.flatMap(([name, member]) => leavesOf(member, [...path, name]))
}

export function withLeaf(
  value: JsonValue,
  [name, ...rest]: readonly (string | number)[],
  leaf: JsonValue | undefined,
): JsonValue {
  if (name === undefined) return leaf ?? null
  if (Array.isArray(value))
    return (value as readonly JsonValue[]).map((entry, i) => (i === name ? withLeaf(entry, rest, leaf) : entry))
  if (!isJsonObject(value)) return value
  const changed = Object.entries(value).map(([member, entry]): [string, JsonValue | undefined] =>
    member !== String(name) ? [member, entry] : [member, rest.length === 0 ? leaf : withLeaf(entry, rest, leaf)],
  )
  return Object.fromEntries(changed.filter(([, entry]) => entry !== undefined)) as JsonObject
}

/** The text with another letter or digit at a place. */
export function changedLetter(text: string, at: number): string {
  const letter = text[at] ?? 'a'
  const other = /[a-y]/i.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 1) : letter === '1' ? '2' : '1'
  return text.slice(0, at) + other + text.slice(at + 1)
}
