import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json'
import type { Findings } from '../findings'
import { foundDocument } from '../found-document'
import { textMember, withoutMembers } from '../members'
import type { VerifyContext } from '../sources'

/**
 * Where the mathematics cannot decide (unknown words, an unknown kind of signature) but the issuer's own copy is at hand under the
 * badge's id: the same edition with other content is a changed one. A newer edition (other `validFrom`) says nothing about an older.
 */
export async function compareWithPublished(
  document: JsonObject,
  context: VerifyContext,
  findings: Findings,
): Promise<void> {
  const id = textMember(document, 'id')
  if (id === undefined || findings.verdict() !== 'unknown' || findings.outcomeOf('key.resolved') === 'skip') return
  const published = await foundDocument(id, context.documents)
  if (published.state !== 'found' || published.json['validFrom'] !== document['validFrom']) return
  // A token's content is published without the proof that the document bears.
  const hidden = document['proof'] === undefined ? ['proof'] : []
  if (sameJson(withoutMembers(published.json, hidden), document)) return
  findings.fail('proof.signature', 'invalid', {
    code: 'published-otherwise',
    message: 'The issuer publishes this badge with other content: this copy was changed.',
  })
}

/** Same members and values, whatever the order of members. */
export function sameJson(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    const [left, right] = [a as readonly JsonValue[], b as readonly JsonValue[]]
    return left.length === right.length && left.every((value, i) => sameJson(value, right[i]))
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return a === b
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => name in b && sameJson(a[name], b[name]))
}
