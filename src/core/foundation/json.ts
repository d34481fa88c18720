/** A value as JSON knows it. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject

/** A JSON object; members in the order in which they are written. */
export type JsonObject = { readonly [name: string]: JsonValue }

/** Whether a parsed JSON value is an object: neither null nor an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The members that have something to say: none that is absent, an empty text or an empty list (Open Badges 3.0, A.1).
 * The order given is kept.
 */
export function presentMembers(members: { readonly [name: string]: JsonValue | undefined }): JsonObject {
  const present: Record<string, JsonValue> = {}
  for (const [name, value] of Object.entries(members)) {
    const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    if (!empty) present[name] = value
  }
  return present
}
