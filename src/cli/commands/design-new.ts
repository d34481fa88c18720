import { newDesign } from '../../studio/workflows/new-design'
import type { CommandContext, CommandResult } from '../command'
import { answering } from '../in-workspace'

export type DesignNewOptions = {
  readonly template: string
  readonly set: Readonly<Record<string, string>>
  readonly out: string
}

/** `design new`: a scene from a template. */
export async function designNew(
  context: CommandContext,
  { template, set, out }: DesignNewOptions,
): Promise<CommandResult> {
  const request = { template, values: set, out: context.path(out) }
  return answering(newDesign(context.machine, request, context.run), ({ elements }) => {
    context.say(`Wrote ${out} with ${elements} elements.`)
    return { json: { elements } }
  })
}
