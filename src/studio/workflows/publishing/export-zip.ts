import { toHex } from '../../../core/foundation/hex'
import { dirname } from 'node:path'
import type { Run } from '../../../core/foundation/run'
import { readBatch } from '../../workspace/batch-store'
import type { OpenFile } from '../../workspace/files'
import type { Studio } from '../../workspace/open-studio'
import type { FolderReport, FolderTask } from './export-folder'
import { partsOf } from './site-folder'
import { divideSite, type SiteUnit } from './site-units'
import { StoreZip } from './store-zip'

const BUFFER_BYTES = 1 << 20

/** Writes the site as one ZIP; an existing one is replaced when the new one is whole. A stopped run leaves none. */
export async function exportZip(
  studio: Studio,
  task: Omit<FolderTask, 'folder'> & { readonly zip: string },
  run: Run,
): Promise<FolderReport> {
  const { files, random } = studio.machine
  const site = await divideSite(studio, task.revoked, { site: '', templates: new Map() })
  const beside = `${task.zip}.${toHex(random(8))}.tmp`
  const file = await files.open(beside, 'create')
  const out = gathered(file)
  const zip = new StoreZip(out.sink)
  let count = 0
  let bytes = 0
  const add = async (unit: SiteUnit): Promise<void> => {
    for (const { path, content } of await unit.build()) {
      const parts = partsOf(content)
      await zip.add(path, parts)
      count++
      bytes += parts.reduce((sum, part) => sum + part.length, 0)
    }
  }
  let whole = false
  try {
    for (const unit of site.shared) await add(unit)
    for (const id of task.batches) {
      const batch = await readBatch(studio, id)
      for (const entry of batch.journal.entries.values()) {
        if (run.signal.aborted) break
        const unit = await site.award(batch, entry)
        if (unit) await add(unit)
        run.report({ stage: 'zipping', done: count })
      }
    }
    await zip.finish()
    await out.flush()
    whole = !run.signal.aborted
  } finally {
    await file.close()
    if (!whole) await files.remove(beside)
  }
  if (!whole) return { files: 0, written: 0, unchanged: 0, removed: 0, bytes: 0 }
  await files.rename(beside, task.zip)
  await files.syncFolder(dirname(task.zip))
  return { files: count, written: count, unchanged: 0, removed: 0, bytes }
}

/** Gathers small pieces, so that the disk is asked once a megabyte. */
function gathered(file: OpenFile) {
  let waiting: Uint8Array[] = []
  let waitingBytes = 0
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return
    const joined = waiting.length === 1 && waiting[0] ? waiting[0] : Buffer.concat(waiting)
    waiting = []
    waitingBytes = 0
    await file.append(joined)
  }
  const sink = async (bytes: Uint8Array): Promise<void> => {
    waiting.push(bytes)
    waitingBytes += bytes.length
    if (waitingBytes >= BUFFER_BYTES) await flush()
  }
  return { sink, flush }
}
