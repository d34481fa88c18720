import { bakeImage } from '../../studio/workflows/bake-image'
import type { CommandContext, CommandResult } from '../command'
import { answering } from '../in-workspace'

export type BakeOptions = { readonly credential: string; readonly assertion?: string; readonly out: string }

/** `bake IMAGE`: embeds credentials in one picture. */
export async function bake(
  context: CommandContext,
  image: string,
  { credential, assertion, out }: BakeOptions,
): Promise<CommandResult> {
  const request = {
    image: { path: context.path(image) },
    credential: { path: context.path(credential) },
    ...(assertion === undefined ? {} : { assertion: { path: context.path(assertion) } }),
    out: context.path(out),
  }
  return answering(bakeImage(context.machine, request, context.run), ({ entries, warnings }) => {
    for (const { message } of warnings) context.say(`Note: ${message}`)
    context.say(`Wrote ${out} with ${entries.length} credential${entries.length === 1 ? '' : 's'}.`)
    return {
      json: { entries: entries.map(({ standard, keyword, kind, text }) => ({ standard, keyword, kind, text })) },
    }
  })
}
