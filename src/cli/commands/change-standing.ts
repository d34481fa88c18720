import { changeStanding, type ChangeStandingRequest } from '../../studio/workflows/change-standing'
import type { CommandContext, CommandResult } from '../command'
import { answering, inWorkspace, unlock } from '../in-workspace'
import { namedOnCommandLine, type NamedAwardOptions } from '../named-awards'
import type { PassphraseOptions } from '../passphrase'
import { managedAnswer } from '../managed-awards'

export type ChangeStandingOptions = PassphraseOptions &
  NamedAwardOptions & { readonly reason?: string; readonly dryRun?: boolean }

/** `revoke`, `suspend` and `restore`: named awards count no more, not for the time being, or again. */
export async function changeStandingCommand(
  context: CommandContext,
  act: ChangeStandingRequest['act'],
  folder: string,
  named: readonly string[],
  options: ChangeStandingOptions,
): Promise<CommandResult> {
  const awards = await namedOnCommandLine(context, named, options)
  if (!awards.ok) return awards
  const { reason, dryRun = false } = options
  const request = { act, awards: awards.value, preview: dryRun, ...(reason === undefined ? {} : { reason }) }
  const changed = await inWorkspace(context, folder, dryRun ? 'read' : 'write', async (studio) => {
    const unlocked = dryRun ? null : await unlock(context, studio, options)
    return unlocked?.ok === false ? unlocked : changeStanding(studio, request, context.run)
  })
  return answering(changed, (list) => managedAnswer(context, list, dryRun))
}
