import type { JsonObject, JsonValue } from '../foundation/json'
import { signableText } from '../foundation/text-safety'

/** A document as it is put together: what is not known is undefined. */
export type Draft = { readonly [name: string]: DraftValue }
export type DraftValue = undefined | boolean | number | string | readonly DraftValue[] | Draft | WrittenPart

/**
 * A draft as it goes out: members in the order given, texts fit for signing, and nothing that says nothing:
 * no absent member, empty text or empty list (Open Badges 3.0, A.1; standards.md §0, rule 5).
 */
export function documentFrom(draft: Draft): JsonObject {
  const members: Record<string, JsonValue> = {}
  for (const [name, value] of Object.entries(draft)) {
    const written = writtenValue(value)
    if (written !== undefined) members[name] = written
  }
  return members
}

/** A part of many documents, written once: it goes out as it is wherever a draft holds it. */
export class WrittenPart {
  /** Frozen with all that is in it, so that whoever sees it again knows that it is unchanged. */
  readonly json: JsonObject

  constructor(draft: Draft) {
    this.json = documentFrom(draft)
    freeze(this.json)
  }
}

function freeze(value: JsonValue): void {
  if (typeof value !== 'object' || value === null) return
  Object.freeze(value)
  Object.values(value).forEach(freeze)
}

function writtenValue(value: DraftValue): JsonValue | undefined {
  if (value === undefined || typeof value === 'boolean' || typeof value === 'number') return value
  if (typeof value === 'string') return signableText(value) || undefined
  if (value instanceof WrittenPart) return value.json
  if (!isList(value)) return documentFrom(value)
  const items = value.map(writtenValue).filter((item) => item !== undefined)
  return items.length === 0 ? undefined : items
}

function isList(value: readonly DraftValue[] | Draft): value is readonly DraftValue[] {
  return Array.isArray(value)
}
