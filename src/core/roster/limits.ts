/** How much of a roster is read at most (reliability.md §4). */
export const LIMITS = {
  textBytes: 64 * 1024 * 1024,
  workbookBytes: 32 * 1024 * 1024,
  unpackedBytes: 256 * 1024 * 1024,
  /** Unpacked size over packed size; a list of people packs tenfold, a bomb a thousandfold. */
  ratio: 200,
  parts: 1_000,
  rows: 100_000,
  columns: 256,
  cellCharacters: 32_767,
  nameCharacters: 200,
} as const
