import { readFileSync } from 'node:fs'
import { isJsonObject, type JsonObject } from '../../src/core/foundation/json'

/** A file of test/vectors as bytes. */
export function vectorBytes(path: string): Uint8Array {
  return Uint8Array.from(readFileSync(new URL(`../vectors/${path}`, import.meta.url)))
}

/** A file of test/vectors as text. */
export function vectorText(path: string): string {
  return new TextDecoder().decode(vectorBytes(path))
}

/** A file of test/vectors that holds a JSON object. */
export function vectorJson(path: string): JsonObject {
  const json: unknown = JSON.parse(vectorText(path))
  if (!isJsonObject(json)) throw new Error(`${path} holds no JSON object`)
  return json
}

/** A member that must be text. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('text was expected')
  return value
}
