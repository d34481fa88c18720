import { isJsonObject, type JsonValue } from './json'

/** Half characters and control characters come as these escapes; a member with one of these names is refused. */
const ODD = /\\u|"(?:__proto__|constructor|prototype)"/

/**
 * The value of a JSON text that JSON.parse reads without any loss: written again, it is the same text. Then no member stands twice,
 * no number was rounded and nothing was put in another order, so that a strict reader would say the same, five times slower.
 * @returns undefined where that is not sure
 */
export function plainJson(text: string, maxDepth: number): JsonValue | undefined {
  if (ODD.test(text)) return undefined
  const value = parsed(text)
  return value !== undefined && isPlain(value, maxDepth) && JSON.stringify(value) === text ? value : undefined
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return undefined // SyntaxError; the strict reader says what is wrong, and where
  }
}

function isPlain(value: JsonValue, depth: number): boolean {
  if (typeof value === 'number') return !Number.isInteger(value) || Number.isSafeInteger(value)
  if (typeof value !== 'object' || value === null) return true
  if (depth === 0) return false
  if (isJsonObject(value)) {
    for (const name of Object.keys(value)) if (!isPlain(value[name] ?? null, depth - 1)) return false
    return true
  }
  return value.every((item) => isPlain(item, depth - 1))
}
