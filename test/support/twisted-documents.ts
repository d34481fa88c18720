import fc from 'fast-check'
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../src/core/foundation/json'
import { shippedContexts } from './contexts'

/** Mostly the same list of contexts, else one more, one less, or another order. */
export const contextChanges: fc.Arbitrary<(named: readonly JsonValue[]) => JsonValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant((named: readonly JsonValue[]) => named) },
  fc.constantFrom(...shippedContexts.keys()).map((url) => (named: readonly JsonValue[]) => [...named, url]),
  fc.constant((named: readonly JsonValue[]) => [...named].reverse()),
  fc.constant((named: readonly JsonValue[]) => named.slice(1)),
)

/** One way to spoil or bend a value. */
export const twist: fc.Arbitrary<(value: JsonValue) => JsonValue> = fc.oneof(
  fc
    .constantFrom<JsonValue>(
      null,
      '',
      'x',
      '#rel',
      'a b',
      '_:b0',
      '@id',
      '@foo',
      'schema:name',
      'ceterms:Credential',
      'https://x.example/a',
      'urn:x:y',
      'id',
      'Profile',
      0,
      -0,
      1.5,
      3,
      1e21,
      true,
      false,
      [],
      {},
      [[]],
      [null],
      { id: 'urn:x' },
      { id: 'urn:x', name: 'n' },
      { type: 'Profile' },
      { type: ['Achievement', 'Profile'], name: 'two' },
      { '@value': 'v' },
      { '@id': 'urn:x' },
      { '@list': ['a'] },
      { '@set': [] },
      { name: 'only' },
    )
    .map((replacement) => () => replacement),
  fc.constant((value: JsonValue) => [value]),
  fc.constant((value: JsonValue) => [value, value]),
  fc.constant((value: JsonValue) => (isJsonList(value) ? [...value].reverse() : value)),
  fc.constant((value: JsonValue) => (isJsonList(value) ? (value[0] ?? null) : value)),
  fc
    .constantFrom(
      'name',
      'undefinedTerm',
      'type',
      'id',
      '@type',
      'narrative',
      'image',
      'proof',
      'https://x.example/p',
      'creator',
      'source',
      'tag',
    )
    .chain((name) =>
      fc
        .constantFrom<JsonValue>(
          'x',
          'Profile',
          ['Profile', 'Evidence'],
          { id: 'urn:y', type: 'Image' },
          { narrative: 'n' },
          'urn:z',
        )
        .map((member) => (value: JsonValue) => (isJsonObject(value) ? { ...value, [name]: member } : value)),
    ),
  fc.constant((value: JsonValue) => {
    if (!isJsonObject(value)) return value
    const [first, ...others] = Object.entries(value)
    return first === undefined ? value : Object.fromEntries(others)
  }),
)

/** The document with the value at the n-th of its places changed; contexts stay. */
export function twistedAt(document: JsonObject, n: number, change: (value: JsonValue) => JsonValue): JsonObject {
  const places = placesIn(document, [])
  const changed = changedAt(document, places[n % places.length] ?? [], change)
  return isJsonObject(changed) ? changed : document
}

function placesIn(value: JsonValue, path: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).filter(([name]) => name !== '@context')
  return [path, ...inner.flatMap(([name, member]) => placesIn(member, [...path, name]))]
}

export function changedAt(
  value: JsonValue,
  [name, ...rest]: readonly string[],
  change: (value: JsonValue) => JsonValue,
): JsonValue {
  if (name === undefined) return change(value)
  if (isJsonList(value)) return value.map((item, i) => (String(i) === name ? changedAt(item, rest, change) : item))
  return isJsonObject(value) ? { ...value, [name]: changedAt(value[name] ?? null, rest, change) } : value
}
