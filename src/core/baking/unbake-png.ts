import { ok, refuse, type Result } from '../foundation/result'
import type { Problem } from '../foundation/problem'
import { problem } from '../foundation/problem'
import { byStrength, kindOfText, trimmedText, type Entry } from './entry'
import { badgeTextOf, PNG_KEYWORDS, type PngText } from './png-text'
import { isPng, scanPng } from './png-scan'
import { badgeDuplicate, badgeMissing, badgeNotInline, fileTooLarge, MAX_PNG_BYTES, pngDamaged } from './problems'

/** What a picture holds: the strongest standard first, inside one standard the entry that counts first. */
export type Unbaked = { readonly entries: readonly Entry[]; readonly warnings: readonly Problem[] }

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
  return ok({ entries, warnings: [...scan.faults.map(asWarning), ...textWarnings(found), ...entryWarnings(entries)] })
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

/** Of each standard: more than one text, a text that is only an address. */
function entryWarnings(entries: readonly Entry[]): Problem[] {
  return entries.flatMap((entry, i) => [
    ...(entry.kind === 'url' ? [badgeNotInline(entry.keyword)] : []),
    ...(entries[i - 1]?.standard === entry.standard && entries[i - 2]?.standard !== entry.standard
      ? [badgeDuplicate(entry.keyword)]
      : []),
  ])
}

function asWarning(p: Problem): Problem {
  return problem({ ...p, level: 'warn' })
}
