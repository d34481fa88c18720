import { exportSite } from '../../studio/workflows/export-site'
import type { CommandContext, CommandResult } from '../command'
import { answering, inWorkspaceIfFree } from '../in-workspace'

export type ExportOptions = { readonly out?: string; readonly zip?: string; readonly only?: string }

/** `export DIR`: the site, as a folder, a ZIP file, or both. */
export async function exportCommand(
  context: CommandContext,
  folder: string,
  { out, zip, only }: ExportOptions,
): Promise<CommandResult> {
  const request = {
    ...(out === undefined ? {} : { out: context.path(out) }),
    ...(zip === undefined ? {} : { zip: context.path(zip) }),
    ...(only === undefined ? {} : { only }),
  }
  const exported = await inWorkspaceIfFree(context, folder, (studio) => exportSite(studio, request, context.run))
  return answering(exported, ({ files, written, unchanged, removed, bytes }) => {
    context.say(`${files} files, ${bytes} bytes: ${written} written, ${unchanged} unchanged, ${removed} removed.`)
    return { json: { files, written, unchanged, removed, bytes } }
  })
}
