import { dirname } from 'node:path'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { batchIds, openBatch } from '../workspace/batch-store'
import type { Studio } from '../workspace/open-studio'
import { exportFolder, type FolderReport } from './publishing/export-folder'
import { exportZip } from './publishing/export-zip'
import { revocations } from './publishing/revocations'

export type ExportSiteRequest = {
  /** Default, unless there is a `zip`: `site/` in the workspace. */
  readonly out?: string
  /** One ZIP file with the same files. */
  readonly zip?: string
  /** Only this batch and all shared files; removes nothing. */
  readonly only?: string
}
export type ExportSiteReport = {
  readonly files: number
  readonly written: number
  readonly unchanged: number
  readonly removed: number
  readonly bytes: number
}

/**
 * Writes the site into a folder, a ZIP, or both. Signs nothing; the same workspace gives the same bytes. A stopped run leaves
 * a site that the next one completes. Problems: batch-unknown, folder-not-empty.
 */
export async function exportSite(
  studio: Studio,
  request: ExportSiteRequest,
  run: Run,
): Promise<Result<ExportSiteReport>> {
  const only = request.only === undefined ? ok(null) : await openBatch(studio, request.only)
  if (!only.ok) return only
  const folder = request.out ?? (request.zip === undefined ? studio.paths.site : undefined)
  const site = {
    batches: only.value ? [only.value.document.batch] : await batchIds(studio),
    partly: only.value !== null,
  }
  const revoked = await revocations(studio)
  let report: FolderReport | null = null
  if (folder !== undefined) {
    if (!(await isOurs(studio, folder))) return refuse(notOurs(folder))
    report = await exportFolder(studio, { folder, ...site, revoked }, run)
  }
  if (request.zip !== undefined) {
    await studio.machine.files.makeFolder(dirname(request.zip))
    const zipped = await exportZip(studio, { zip: request.zip, ...site, revoked }, run)
    report ??= zipped
  }
  await studio.audit?.note('site-exported', 'site', { files: report?.files ?? 0, written: report?.written ?? 0 })
  return ok(report ?? { files: 0, written: 0, unchanged: 0, removed: 0, bytes: 0 })
}

/** Only an empty folder, or one that export wrote, is written to; `.git` and the like do not count. */
async function isOurs({ machine }: Studio, folder: string): Promise<boolean> {
  const names = (await machine.files.list(folder)).filter((name) => !name.startsWith('.'))
  return names.length === 0 || (await machine.files.info(`${folder}.manifest.json`)) !== null
}

function notOurs(folder: string) {
  return problem({
    code: 'folder-not-empty',
    where: { file: folder },
    message: `${folder} holds files that are not from an export.`,
    remedy: 'Choose an empty folder, or one that was exported to before.',
    values: { folder },
  })
}
