import { unbakeImage } from '../../studio/workflows/unbake-image'
import type { CommandContext, CommandResult } from '../command'
import { answering } from '../in-workspace'

export type UnbakeOptions = { readonly out?: string }

/** `unbake IMAGE`: what a picture holds; without `--json` the first text, as it is. */
export async function unbake(context: CommandContext, image: string, { out }: UnbakeOptions): Promise<CommandResult> {
  const request = { image: { path: context.path(image) }, ...(out === undefined ? {} : { out: context.path(out) }) }
  return answering(unbakeImage(context.machine, request, context.run), ({ entries, warnings }) => {
    for (const { message } of warnings) context.say(`Note: ${message}`)
    for (const { standard, keyword, kind } of entries) context.say(`Found ${standard} as ${kind} under ${keyword}.`)
    return {
      json: { entries: entries.map(({ standard, keyword, kind, text }) => ({ standard, keyword, kind, text })) },
      verbatim: entries[0]?.text ?? '',
    }
  })
}
