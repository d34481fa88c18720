/** A field of a roster that Rosette knows (contract.md, Roster). */
export type RosterField =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'awarded'
  | 'expires'
  | 'evidence'
  | 'evidenceNarrative'
  | 'reflection'
  | 'narrative'
  | 'studentId'
  | 'language'
  | 'pronouns'

const FIELDS: ReadonlyMap<string, RosterField> = new Map([
  ['name', 'name'],
  ['fullname', 'name'],
  ['firstname', 'firstName'],
  ['lastname', 'lastName'],
  ['email', 'email'],
  ['emailaddress', 'email'],
  ['awarded', 'awarded'],
  ['awardedon', 'awarded'],
  ['awarddate', 'awarded'],
  ['expires', 'expires'],
  ['evidence', 'evidence'],
  ['evidencenarrative', 'evidenceNarrative'],
  ['reflection', 'reflection'],
  ['narrative', 'narrative'],
  ['studentid', 'studentId'],
  ['language', 'language'],
  ['pronouns', 'pronouns'],
])

/** A header, or the id of a result, as it is compared: without regard to case, spaces, `_` and `-`. */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-\u200b\ufeff]+/g, '')
}

/** The field that a header names, or null. */
export function fieldOfHeader(header: string): RosterField | null {
  return FIELDS.get(headerKey(header)) ?? null
}

/** The key of the result that a header such as `result score` names, or null. */
export function resultOfHeader(header: string): string | null {
  const key = headerKey(header)
  return key.startsWith('result') && key.length > 'result'.length ? key.slice('result'.length) : null
}

/** How a field is called where its column is absent. */
export function nameOfField(field: RosterField): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** How many of these headers Rosette knows. */
export function countKnownHeaders(headers: readonly string[]): number {
  return headers.filter((header) => fieldOfHeader(header) !== null || resultOfHeader(header) !== null).length
}

/** Whether a list with these headers can be read without a mapping: an address, and a name in one column or two. */
export function hasRequiredHeaders(headers: readonly string[]): boolean {
  const fields = new Set(headers.map(fieldOfHeader))
  return fields.has('email') && (fields.has('name') || (fields.has('firstName') && fields.has('lastName')))
}
