import type { AwardRow } from '../../../../ipc/award-contract'

const BLOCK_ROWS = 500

/**
 * The awards at marked places of the list: rows that were never in sight are fetched, a block at a time.
 * @param places from 0
 */
export async function awardsAt(
  places: ReadonlySet<number>,
  fetch: (from: number, count: number) => Promise<{ readonly items: readonly AwardRow[] } | null>,
): Promise<readonly AwardRow[]> {
  const blocks = new Set([...places].map((place) => Math.floor(place / BLOCK_ROWS)))
  const awards: AwardRow[] = []
  for (const block of [...blocks].sort((a, b) => a - b)) {
    const from = block * BLOCK_ROWS
    const items = (await fetch(from, BLOCK_ROWS))?.items ?? []
    awards.push(...items.filter((_award, i) => places.has(from + i)))
  }
  return awards
}
