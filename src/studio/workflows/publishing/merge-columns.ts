import type { Batch } from '../../workspace/batch-store'
import type { Studio } from '../../workspace/open-studio'
import { liveAwards } from './live-awards'

/** Headers of the columns that stayed with the people of a batch. */
export async function mergeColumns(studio: Studio, batch: Batch): Promise<readonly string[]> {
  const headers = new Set<string>()
  for await (const { person } of liveAwards(studio, batch))
    for (const header of Object.keys(person.other)) headers.add(header)
  return [...headers]
}
