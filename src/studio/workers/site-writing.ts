import type { BroughtUnit, BuiltUnit } from '../workflows/publishing/bring-unit'

/** Writes the units of one folder, block by block. */
export type UnitWriting = {
  /** In the order of the block. */
  write(units: readonly BuiltUnit[]): Promise<readonly BroughtUnit[]>
  close(): Promise<void>
}

export type SiteWriting = {
  /** How many blocks are worth having under way. */
  readonly width: number
  /** @param isShared parts that stand in the files of many units: those of pictures */
  begin(folder: string, isShared: (part: Uint8Array) => boolean): UnitWriting
}
