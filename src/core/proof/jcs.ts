import { isJsonList, type JsonValue } from '../foundation/json'
import { byCodeUnit } from '../foundation/order'

/**
 * JSON in the one form of RFC 8785: members sorted by UTF-16 unit, no white space, numbers and escapes as ECMAScript writes them.
 * @param value I-JSON: no lone surrogates, no doubled members (parseStrictJson refuses both)
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isJsonList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`
}
