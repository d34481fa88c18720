import { concatBytes } from '../../foundation/bytes'
import type { Problem } from '../../foundation/problem'
import { problem } from '../../foundation/problem'
import { ok, refuse, type Result } from '../../foundation/result'
import type { Baked, Baker } from '../baker'
import { bakeFaults, strongestFirst, trimmedText, type BakeText } from '../entry'
import { badgeTextOf, PNG_KEYWORDS, textChunk, textChunkParts, type RunningCrc } from './text-chunk'
import { scanPng, type PngScan } from './scan-png'
import { badgeKept, badgeReplaced, fileTooLarge, MAX_PNG_BYTES } from '../problems'

/** Bakes into one PNG; every byte that is not an old credential stays as it is (standards.md §6.1). */
export function bakePng(png: Uint8Array, given: readonly BakeText[]): Result<Baked> {
  const texts = given.map(({ standard, text }) => ({ standard, text: trimmedText(text) }))
  const faults = bakeFaults(texts)
  if (faults.length > 0) return refuse(...faults)
  const opened = openPng(png, texts)
  if (!opened.ok) return opened
  const { before, after, warnings } = opened.value
  const chunks = strongestFirst(texts).map(({ standard, text }) => textChunk(standard, text))
  return ok({ image: concatBytes(before, ...chunks, ...after), warnings })
}

/**
 * Checks a PNG once so that a batch only splices its chunk between two shared buffers (performance.md §5.6).
 * Old credentials of Open Badges are taken out.
 * @param options.crc32 a faster one that the runtime has; the bytes are the same
 */
export function pngBaker(png: Uint8Array, options: { readonly crc32?: RunningCrc } = {}): Result<Baker> {
  const opened = openPng(png, [{ standard: 'ob3' }, { standard: 'ob2' }])
  if (!opened.ok) return opened
  const { before, after, warnings } = opened.value
  const bake = (texts: readonly BakeText[]) => {
    const parts = [before]
    for (const text of strongestFirst(texts)) parts.push(...textChunkParts(text, options.crc32))
    parts.push(...after)
    return parts
  }
  return ok({ warnings, bake })
}

type OpenPng = {
  readonly before: Uint8Array
  readonly after: readonly Uint8Array[]
  readonly warnings: readonly Problem[]
}

/** The picture up to its header and from there on, without the credentials that are to be replaced. */
function openPng(png: Uint8Array, texts: readonly Pick<BakeText, 'standard'>[]): Result<OpenPng> {
  if (png.length > MAX_PNG_BYTES) return refuse(fileTooLarge('The picture', MAX_PNG_BYTES))
  const scan = scanPng(png)
  const header = scan.chunks[0]
  if (scan.faults.length > 0 || header === undefined) return refuse(...scan.faults)
  const old = scan.chunks.flatMap((chunk) => badgeTextOf(png, chunk) ?? [])
  const replaced = old.filter(({ standard }) => texts.some((text) => text.standard === standard))
  const gone = new Set(replaced.map(({ chunk }) => chunk))
  const kept = old.filter((text) => !replaced.includes(text))
  return ok({
    before: png.subarray(0, header.end),
    after: runsWithout(png, scan, gone),
    warnings: [
      ...unique(replaced.map(({ standard }) => PNG_KEYWORDS[standard])).map(badgeReplaced),
      ...unique(kept.map(({ standard }) => PNG_KEYWORDS[standard])).map(badgeKept),
      ...(scan.end < png.length ? [trailingDropped(png.length - scan.end)] : []),
    ],
  })
}

/** Everything after the header as few shared runs of bytes. */
function runsWithout(png: Uint8Array, scan: PngScan, gone: ReadonlySet<unknown>): Uint8Array[] {
  const runs: Uint8Array[] = []
  let start = scan.chunks[0]?.end ?? 0
  for (const chunk of scan.chunks) {
    if (!gone.has(chunk)) continue
    if (chunk.start > start) runs.push(png.subarray(start, chunk.start))
    start = chunk.end
  }
  return [...runs, png.subarray(start, scan.end)]
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)]
}

function trailingDropped(bytes: number): Problem {
  return problem({
    code: 'png-trailing-bytes',
    level: 'warn',
    message: `${bytes} bytes behind the end of the picture were left out.`,
    remedy: 'Nothing needs to be done; they are no part of the picture.',
    values: { bytes },
  })
}
