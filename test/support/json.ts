import type { JsonObject } from '../../src/core/foundation/json'
import { isJsonObject } from '../../src/core/foundation/json'

/** A text that must be a JSON object. */
export function objectFrom(text: string): JsonObject {
  const json: unknown = JSON.parse(text)
  if (!isJsonObject(json)) throw new Error(`no JSON object: ${text.slice(0, 80)}`)
  return json
}
