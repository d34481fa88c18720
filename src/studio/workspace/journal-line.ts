import { z } from 'zod'
import { sha256Hex } from './sha256'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What stands before the first line of a journal. */
export const CHAIN_START = '0'.repeat(64)

/** How a line of a journal is read: its event, and what the personal data of such an event must look like. */
export type LineSchema<Event, Personal> = {
  readonly event: z.ZodType<Event>
  readonly personalOf: (event: Event) => z.ZodType<Personal>
}

/** One line of a journal as read. `personal` is null where there was none or it was erased. */
export type JournalLine<Event, Personal> = {
  readonly seq: number
  readonly sum: string
  readonly event: Event
  readonly personal: Personal | null
  /** Whether this line once held personal data that is gone now. */
  readonly erased: boolean
}

const Head = z.strictObject({
  seq: z.int().positive(),
  before: Sha256,
  personalSha256: Sha256.nullable(),
  event: z.unknown(),
})
const PERSONAL = ',"personal":'
const HEAD_AT = '{"sum":"'.length + 64 + '",'.length
const LINE_END = Buffer.from('}\n')
const NULL = Buffer.from('null')

/** A line as bytes to be written one after the other, with its line end. */
export type FormattedLine = {
  readonly sum: string
  readonly parts: readonly Uint8Array[]
  readonly lengthBytes: number
}

/**
 * `sum` covers everything up to `personal`, which is covered by its SHA-256 alone, so that it can be erased without breaking
 * the chain (contract.md, Workspace folder).
 * @param before the sum of the line before
 * @param personal JSON text with a random salt in it, or null
 */
export function formatLine(seq: number, before: string, event: unknown, personal: string | null): FormattedLine {
  const personalBytes = personal === null ? NULL : Buffer.from(personal)
  const digest = personal === null ? 'null' : `"${sha256Hex(personalBytes)}"`
  const head = `"seq":${seq},"before":"${before}","personalSha256":${digest},"event":${JSON.stringify(event)}`
  const sum = sha256Hex(head)
  const start = Buffer.from(`{"sum":"${sum}",${head}${PERSONAL}`)
  const lengthBytes = start.length + personalBytes.length + LINE_END.length
  return { sum, parts: [start, personalBytes, LINE_END], lengthBytes }
}

/** Reads one line without its line end; null where a byte of it is not as it was written or the chain is broken. */
export function parseLine<Event, Personal>(
  text: string,
  schema: LineSchema<Event, Personal>,
  expected: { readonly seq: number; readonly before: string },
): JournalLine<Event, Personal> | null {
  const personalAt = text.indexOf(PERSONAL)
  if (!text.startsWith('{"sum":"') || !text.endsWith('}') || personalAt < HEAD_AT) return null
  const head = text.slice(HEAD_AT, personalAt)
  const sum = text.slice(HEAD_AT - 66, HEAD_AT - 2)
  if (text.slice(HEAD_AT - 2, HEAD_AT) !== '",' || sha256Hex(head) !== sum) return null
  const parsed = Head.safeParse(parseJson(`{${head}}`))
  if (!parsed.success || parsed.data.seq !== expected.seq || parsed.data.before !== expected.before) return null
  const event = schema.event.safeParse(parsed.data.event)
  if (!event.success) return null
  const personalText = text.slice(personalAt + PERSONAL.length, -1)
  const { personalSha256 } = parsed.data
  const line = { seq: parsed.data.seq, sum, event: event.data }
  if (personalText === 'null') return { ...line, personal: null, erased: personalSha256 !== null }
  if (personalSha256 !== sha256Hex(personalText)) return null
  const personal = schema.personalOf(event.data).safeParse(parseJson(personalText))
  return personal.success ? { ...line, personal: personal.data, erased: false } : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // the one thing JSON.parse throws: the text is not JSON
  }
}
