import { isPng, kindOfText, trimmedText, unbakePng, unbakeSvg, type Entry, type EntryKind } from '../baking'
import { textFromUtf8 } from '../foundation/bytes'
import { problem, type Problem } from '../foundation/problem'

const MAX_FILE_BYTES = 32 * 1024 * 1024
const MAX_TEXT_BYTES = 4 * 1024 * 1024

/** One text that may be a credential. */
export type FoundText = { readonly kind: EntryKind; readonly text: string }

/** What a file holds: credentials, the strongest standard first and one a standard, or why it holds none. */
export type OpenedFile =
  | {
      readonly outcome: 'opened'
      readonly container: 'picture' | 'text'
      readonly texts: readonly [FoundText, ...FoundText[]]
      readonly warnings: readonly Problem[]
      /** Texts in the picture that should be credentials and cannot be read. */
      readonly unread: readonly Problem[]
    }
  | { readonly outcome: 'refused'; readonly check: 'input.readable' | 'input.entry'; readonly problem: Problem }

/** Opens a file by its content, never by its name (standards.md §6.3). */
export function openFile(bytes: Uint8Array): OpenedFile {
  if (bytes.length === 0) return refused(fileEmpty())
  if (bytes.length > MAX_FILE_BYTES) return refused(fileTooLarge('32 MiB'))
  if (isPng(bytes)) return fromPicture(unbakePng(bytes))
  if (looksLikeXml(bytes)) return fromPicture(unbakeSvg(bytes))
  if (bytes.length > MAX_TEXT_BYTES) return refused(fileTooLarge('4 MiB'))
  const text = textFromUtf8(bytes)
  const trimmed = text === null ? '' : trimmedText(text)
  const kind = kindOfText(trimmed)
  if (trimmed === '' || (kind === 'json' && !/^[{[]/.test(trimmed))) return refused(fileTypeUnknown())
  return { outcome: 'opened', container: 'text', texts: [{ kind, text: trimmed }], warnings: [], unread: [] }
}

function fromPicture(unbaked: ReturnType<typeof unbakePng>): OpenedFile {
  if (!unbaked.ok) {
    const [first = fileTypeUnknown()] = unbaked.problems
    return refused(first, first.code === 'badge-missing' ? 'input.entry' : 'input.readable')
  }
  const { entries, warnings, unread } = unbaked.value
  const [first, ...others] = entries.filter((entry, i) => isFirstOfStandard(entry, i, entries))
  if (first === undefined) return refused(fileTypeUnknown(), 'input.entry')
  return { outcome: 'opened', container: 'picture', texts: [first, ...others], warnings, unread }
}

function isFirstOfStandard({ standard }: Entry, at: number, entries: readonly Entry[]): boolean {
  return entries.findIndex((entry) => entry.standard === standard) === at
}

function looksLikeXml(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x7b) return false // a brace: JSON, as nearly always
  const start = Array.from(bytes.subarray(0, 64), (byte) => String.fromCharCode(byte)).join('')
  return /^(?:\xef\xbb\xbf)?\s*<|^\xff\xfe<|^\xfe\xff\0</.test(start)
}

function refused(reason: Problem, check: 'input.readable' | 'input.entry' = 'input.readable'): OpenedFile {
  return { outcome: 'refused', check, problem: reason }
}

function fileEmpty(): Problem {
  return problem({ code: 'file-empty', message: 'The file is empty.', remedy: 'Choose another file.' })
}

function fileTooLarge(limit: string): Problem {
  return problem({
    code: 'file-too-large',
    message: `The file is larger than ${limit}: no badge is.`,
    remedy: 'Choose another file.',
    values: { limit },
  })
}

function fileTypeUnknown(): Problem {
  return problem({
    code: 'file-type-unknown',
    message: 'The file is no badge: neither a PNG or SVG picture nor a credential in JSON or as a token.',
    remedy: 'Choose the file as it came by mail or was downloaded.',
  })
}
