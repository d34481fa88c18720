import { utf8 } from '../../../core/foundation/bytes'
import { prettyJson } from '../../../core/foundation/stable-json'
import type { KeyFile } from '../../../core/signing'
import type { Machine } from '../../machine'
import { openAudit } from '../../workspace/audit-journal'
import { createDocument } from '../../workspace/document'
import { makeFolderDurably, writeDurably } from '../../workspace/durable-write'
import { workspacePaths } from '../../workspace/paths'
import { StudioDocument } from '../../workspace/studio-document'

/**
 * Makes the folders and files of a workspace without badges and awards. studio.json comes last: without it the folder is no
 * workspace, so that a crash in the middle leaves nothing that looks like one.
 */
export async function foundWorkspace(
  machine: Machine,
  folder: string,
  document: StudioDocument,
  keys: readonly KeyFile[],
  act: 'workspace-created' | 'keys-restored',
): Promise<void> {
  const { files } = machine
  const paths = workspacePaths(folder)
  for (const path of [paths.keys, paths.badges, paths.batches, paths.statusFolder]) await makeFolderDurably(files, path)
  for (const key of keys) await writeDurably(machine, paths.key(key.kid), utf8(prettyJson(key)), 0o600)
  const audit = await openAudit(machine, paths.audit)
  await audit.note(act, document.issuer.did)
  await audit.close()
  await createDocument(machine, { path: paths.studio, name: 'studio.json', schema: StudioDocument }, document)
}
