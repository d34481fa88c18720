import { ok, refuse, type Result } from '../../foundation/result'
import type { Problem } from '../../foundation/problem'
import type { Unbaked } from '../baker'
import { byStrength, kindOfText, trimmedText, type Entry } from '../entry'
import { asWarning, entryWarnings } from '../entry-warnings'
import { badgeTextOf, PNG_KEYWORDS, type PngText } from './text-chunk'
import { isPng, scanPng } from './scan-png'
import { badgeMissing, fileTooLarge, MAX_PNG_BYTES, pngDamaged } from '../problems'

// Inside one standard the first iTXt wins, then tEXt, then zTXt (standards.md §6.3).
const CHUNKS_BY_RANK = ['iTXt', 'tEXt', 'zTXt']

/** Reads every credential of a PNG, also of one that breaks the rules in ways seen in the wild (standards.md §6.3). */
export function unbakePng(png: Uint8Array): Result<Unbaked> {
  if (png.length > MAX_PNG_BYTES) return refuse(fileTooLarge('The picture', MAX_PNG_BYTES))
  if (!isPng(png)) return refuse(pngDamaged('The file is not a PNG picture.'))
  const scan = scanPng(png)
  const tooLarge = scan.faults.find(({ code }) => code === 'image-too-large')
  if (tooLarge) return refuse(tooLarge)
  const found = scan.chunks
    .flatMap((chunk) => badgeTextOf(png, chunk) ?? [])
    .sort((a, b) => byStrength(a, b) || rank(a) - rank(b))
  const entries = found.flatMap(entryOf)
  if (entries.length === 0) return refuse(...whyNothing(found, scan.faults))
  return ok({
    entries,
    unread: unreadOf(found),
    warnings: [...scan.faults.map(asWarning), ...textWarnings(found), ...entryWarnings(entries)],
  })
}

function rank(text: PngText): number {
  return CHUNKS_BY_RANK.indexOf(text.chunk.type)
}

function entryOf({ standard, text }: PngText): Entry[] {
  if (text === null) return []
  const trimmed = trimmedText(text)
  return [{ standard, keyword: PNG_KEYWORDS[standard], kind: kindOfText(trimmed), text: trimmed }]
}

function whyNothing(found: readonly PngText[], faults: readonly Problem[]): Problem[] {
  const unread = found.flatMap(({ problems }) => problems)
  if (unread.length > 0) return unread
  return faults.length > 0 ? [...faults] : [badgeMissing()]
}

function textWarnings(found: readonly PngText[]): Problem[] {
  return found.flatMap(({ problems }) => problems.map(asWarning))
}

function unreadOf(found: readonly PngText[]): Problem[] {
  const readable = found.filter(({ text }) => text !== null).map(({ standard }) => standard)
  return found.filter(({ standard }) => !readable.includes(standard)).flatMap(({ problems }) => problems)
}
