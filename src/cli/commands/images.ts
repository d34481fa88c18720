import { exportImages } from '../../studio/workflows/export-images'
import type { CommandContext, CommandResult } from '../command'
import { inWorkspace, answering } from '../in-workspace'

export type ImagesOptions = { readonly batch: string; readonly out: string; readonly format: 'png' | 'svg' | 'both' }

/** `images DIR`: the baked pictures of a batch. */
export async function images(
  context: CommandContext,
  folder: string,
  { batch, out, format }: ImagesOptions,
): Promise<CommandResult> {
  const request = { batch, format, out: context.path(out) }
  const exported = await inWorkspace(context, folder, 'read', (studio) => exportImages(studio, request, context.run))
  return answering(exported, ({ files }) => {
    context.say(`Wrote ${files} images and index.csv to ${out}.`)
    return { json: { files } }
  })
}
