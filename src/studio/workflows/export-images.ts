import { join } from 'node:path'
import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { writeCsv } from '../../core/roster'
import { openBatch } from '../workspace/batch-store'
import type { Studio } from '../workspace/open-studio'
import { bakedTexts, imagesOf } from './publishing/award-images'
import { countLive, liveAwards } from './publishing/live-awards'

export type ExportImagesRequest = {
  readonly batch: string
  readonly out: string
  readonly format?: 'png' | 'svg' | 'both'
}
/** Pictures, without the list beside them. */
export type ExportImagesReport = { readonly files: number }

/**
 * Baked pictures of a batch, named after their awards, and `index.csv` with file, name and address of the page. A stopped run
 * lists what it made. Problem `batch-unknown`.
 */
export async function exportImages(
  studio: Studio,
  { batch: name, out, format = 'both' }: ExportImagesRequest,
  run: Run,
): Promise<Result<ExportImagesReport>> {
  const batch = await openBatch(studio, name)
  if (!batch.ok) return batch
  const { badge, version } = batch.value.document
  const { files } = studio.machine
  const images = await imagesOf(studio)(badge, version)
  const formats = format === 'both' ? (['png', 'svg'] as const) : [format]
  const rows: string[][] = [['file', 'name', 'url']]
  const total = countLive(batch.value) * formats.length
  await files.makeFolder(out)
  for await (const { id, url, person, documents } of liveAwards(studio, batch.value)) {
    if (run.signal.aborted) break
    const texts = bakedTexts(documents)
    for (const extension of formats) {
      const file = `${id}.${extension}`
      await files.writeDerived(join(out, file), images[extension](texts))
      rows.push([file, person.name, url])
    }
    run.report({ stage: 'images', done: rows.length - 1, total })
  }
  await files.writeDerived(join(out, 'index.csv'), [writeCsv(rows).bytes])
  return ok({ files: rows.length - 1 })
}
