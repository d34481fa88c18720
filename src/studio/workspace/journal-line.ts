import type { z } from 'zod'
import { sha256Hex } from './sha256'

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

const PERSONAL = ',"personal":'
const SUM_AT = '{"sum":"'.length
const HEAD_AT = SUM_AT + 64 + '",'.length
/** What `sum` covers, as `formatLine` writes it. */
const HEAD =
  /^"seq":([1-9]\d{0,14}),"before":"([0-9a-f]{64})","personalSha256":(?:null|"([0-9a-f]{64})"),"event":(.*)$/s
const LINE_END = Buffer.from('}\n')
const NULL = Buffer.from('null')
const CLOSING = '}'.charCodeAt(0)

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

/**
 * Reads one line without its line end; null where a byte of it is not as it was written or the chain is broken.
 * @param expected what the line before says; without it the line is read alone, by its place
 */
export function parseLine<Event, Personal>(
  line: Buffer,
  schema: LineSchema<Event, Personal>,
  expected?: { readonly seq: number; readonly before: string },
): JournalLine<Event, Personal> | null {
  const personalAt = line.indexOf(PERSONAL)
  if (personalAt < HEAD_AT || line.at(-1) !== CLOSING) return null
  const sum = line.toString('latin1', SUM_AT, SUM_AT + 64)
  const head = line.subarray(HEAD_AT, personalAt)
  if (line.toString('latin1', 0, HEAD_AT) !== `{"sum":"${sum}",` || sha256Hex(head) !== sum) return null
  const [, seqText, before, personalSha256, eventText] = HEAD.exec(head.toString()) ?? []
  if (eventText === undefined) return null
  const seq = Number(seqText)
  if (expected && (seq !== expected.seq || before !== expected.before)) return null
  const event = schema.event.safeParse(parseJson(eventText))
  if (!event.success) return null
  const personal = line.subarray(personalAt + PERSONAL.length, -1)
  const read = { seq, sum, event: event.data }
  if (personal.equals(NULL)) return { ...read, personal: null, erased: personalSha256 !== undefined }
  if (personalSha256 !== sha256Hex(personal)) return null
  const parsed = schema.personalOf(event.data).safeParse(parseJson(personal.toString()))
  return parsed.success ? { ...read, personal: parsed.data, erased: false } : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // the one thing JSON.parse throws: the text is not JSON
  }
}
