import type { BuiltUnit } from '../workflows/publishing/bring-unit'
import { partsOf } from '../workflows/publishing/site-folder'

/** A part of a file: the number of a shared one, or from where to where it stands in the block's bytes. */
type PackedPart = number | readonly [start: number, end: number]
type PackedFile = readonly [path: string, parts: readonly PackedPart[]]
type PackedUnit = Omit<BuiltUnit, 'files'> & { readonly files: readonly PackedFile[] }

/** Units in one piece of memory, which can be handed to a thread without a copy. */
export type PackedUnits = {
  readonly units: readonly PackedUnit[]
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Parts that many files share and that come for the first time; they are numbered as they come. */
  readonly shared: readonly Uint8Array[]
}

/** @param known shared parts that the other side has by now, with their numbers; new ones are added */
export function packUnits(
  units: readonly BuiltUnit[],
  isShared: (part: Uint8Array) => boolean,
  known: Map<Uint8Array, number>,
): PackedUnits {
  const own: Uint8Array[] = []
  const shared: Uint8Array[] = []
  /** A credential stands in several files of its award. */
  const placed = new Map<Uint8Array, PackedPart>()
  let end = 0
  const place = (part: Uint8Array): PackedPart => {
    const before = known.get(part) ?? placed.get(part)
    if (before !== undefined) return before
    if (isShared(part)) {
      shared.push(part)
      known.set(part, known.size)
      return known.size - 1
    }
    const range: PackedPart = [end, end + part.length]
    placed.set(part, range)
    own.push(part)
    end += part.length
    return range
  }
  const packed = units.map(({ files, ...unit }) => ({
    ...unit,
    files: files.map(({ path, content }): PackedFile => [path, partsOf(content).map(place)]),
  }))
  const bytes = new Uint8Array(end)
  let at = 0
  for (const part of own) {
    bytes.set(part, at)
    at += part.length
  }
  return { units: packed, bytes, shared }
}

/** @param shared all parts that came so far, by their number */
export function unpackUnits({ units, bytes }: PackedUnits, shared: readonly Uint8Array[]): readonly BuiltUnit[] {
  const partOf = (part: PackedPart) =>
    typeof part === 'number' ? (shared[part] ?? new Uint8Array(0)) : bytes.subarray(...part)
  return units.map(({ files, ...unit }) => ({
    ...unit,
    files: files.map(([path, parts]) => ({ path, content: parts.map(partOf) })),
  }))
}
