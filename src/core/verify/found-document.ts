import { textFromUtf8 } from '../foundation/bytes'
import { isJsonObject, type JsonObject } from '../foundation/json'
import { parseStrictJson } from '../foundation/strict-json'
import type { DocumentSource } from './sources'

const LIMIT_BYTES = 1024 * 1024

/** What an address serves: `absent` where it is not at hand, `damaged` where it is no JSON object. */
export type FoundDocument =
  { readonly state: 'found'; readonly json: JsonObject } | { readonly state: 'absent' | 'damaged' }

/** Asks for the JSON document at an address, without its fragment. @param limitBytes larger ones count as damaged */
export async function foundDocument(
  url: string,
  documents: DocumentSource,
  limitBytes = LIMIT_BYTES,
): Promise<FoundDocument> {
  const address = url.split('#')[0] ?? ''
  const bytes = /^https?:\/\//i.test(address) ? await documents(address) : null
  if (bytes === null) return { state: 'absent' }
  const text = bytes.length > limitBytes ? null : textFromUtf8(bytes)
  if (text === null) return { state: 'damaged' }
  const parsed = parseStrictJson(text.replace(/^\ufeff/, ''))
  return parsed.ok && isJsonObject(parsed.value) ? { state: 'found', json: parsed.value } : { state: 'damaged' }
}
