import { isJsonList, isJsonObject, type JsonValue } from '../../foundation/json'

/** Members of members of the document: what tells apart awards with more or less evidence and results, and little else. */
const DEPTH = 4

/**
 * A number that documents of one shape share: made of the lengths of lists and member names near the top. That two shapes have
 * the same costs a look at both, no more.
 */
export function fingerprint(value: JsonValue | undefined, depth = DEPTH): number {
  if (depth === 0 || typeof value !== 'object' || value === null) return 0
  let sum = 1
  if (isJsonList(value)) {
    sum = mixed(sum, value.length)
    for (const item of value) sum = mixed(sum, fingerprint(item, depth - 1))
  } else if (isJsonObject(value)) {
    for (const name of Object.keys(value)) sum = mixed(mixed(sum, name.length), fingerprint(value[name], depth - 1))
  }
  return sum
}

function mixed(sum: number, next: number): number {
  return (Math.imul(sum, 31) + next) | 0
}
