/** Fields that every mail can fill in, as they are written between braces. */
const MERGE_FIELDS = [
  'name',
  'pronouns',
  'badge',
  'description',
  'issuer',
  /** The unit that awards, or the issuer where the badge names none. */
  'office',
  'awarded',
  'expires',
  'page',
  'my badges',
  'file',
  'contact',
  'picture',
] as const
export type MergeField = (typeof MERGE_FIELDS)[number]

const PATTERN = /\{([^{}\n]{1,100})\}/g

/** A field as it is compared: without regard to case, spaces, `_` and `-`. */
export function mergeKey(field: string): string {
  return field
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
}

const BY_KEY: ReadonlyMap<string, MergeField> = new Map(MERGE_FIELDS.map((field) => [mergeKey(field), field]))

/** Whether every mail can fill in this field. */
export function isMergeField(field: string): boolean {
  return BY_KEY.has(mergeKey(field))
}

/** The fields that a text names, in order, as written. */
export function fieldsIn(text: string): string[] {
  return Array.from(text.matchAll(PATTERN), ([, field = '']) => field)
}

/** A piece of a filled-in line: words of the text, or the value of a field. */
export type Piece = { readonly field: MergeField | 'column' | null; readonly text: string }

/** What the fields of one mail are filled with; columns by {@link mergeKey}. */
export type MergeValues = {
  readonly fields: Readonly<Record<MergeField, string>>
  readonly columns: ReadonlyMap<string, string>
}

/** Lines with their fields filled in; a line in which one is empty is left out. */
export function mergeLines(text: string, values: MergeValues): Piece[][] {
  return text.split('\n').flatMap((line) => {
    const pieces = piecesOf(line, values)
    return pieces.some(({ field, text: value }) => field !== null && value === '') ? [] : [pieces]
  })
}

function piecesOf(line: string, { fields, columns }: MergeValues): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const match of line.matchAll(PATTERN)) {
    const [whole, name = ''] = match
    const key = mergeKey(name)
    const field = BY_KEY.get(key)
    if (match.index > at) pieces.push({ field: null, text: line.slice(at, match.index) })
    pieces.push(field ? { field, text: fields[field] } : { field: 'column', text: columns.get(key) ?? '' })
    at = match.index + whole.length
  }
  if (at < line.length) pieces.push({ field: null, text: line.slice(at) })
  return pieces
}
