import { eraseAward } from '../../studio/workflows/erase-award'
import type { CommandContext, CommandResult } from '../command'
import { answering, inWorkspace } from '../in-workspace'
import { managedAnswer } from '../managed-awards'

export type EraseOptions = { readonly dryRun?: boolean }

/** `erase`: the person of an award is gone from the workspace; the award's place and count stay. */
export async function erase(
  context: CommandContext,
  folder: string,
  award: string,
  { dryRun = false }: EraseOptions,
): Promise<CommandResult> {
  const erased = await inWorkspace(context, folder, dryRun ? 'read' : 'write', (studio) =>
    eraseAward(studio, { award, preview: dryRun }, context.run),
  )
  return answering(erased, (list) => {
    context.say(
      'Copies that left the workspace cannot be called back: exported sites, images, mails, backups of yours.',
    )
    context.say('What the person holds stays genuine, unless the award is revoked: that can still be done.')
    return managedAnswer(context, list, dryRun)
  })
}
