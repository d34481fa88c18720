import { extendAwards } from '../../studio/workflows/extend-awards'
import type { CommandContext, CommandResult } from '../command'
import { answering, inWorkspace, unlock } from '../in-workspace'
import { managedAnswer } from '../managed-awards'
import { namedOnCommandLine, type NamedAwardOptions } from '../named-awards'
import type { PassphraseOptions } from '../passphrase'

export type ExtendOptions = PassphraseOptions &
  NamedAwardOptions & { readonly until: string; readonly dryRun?: boolean }

/** `extend`: named awards count until another day. */
export async function extend(
  context: CommandContext,
  folder: string,
  named: readonly string[],
  options: ExtendOptions,
): Promise<CommandResult> {
  const awards = await namedOnCommandLine(context, named, options)
  if (!awards.ok) return awards
  const { until, dryRun = false } = options
  const request = { awards: awards.value, until, preview: dryRun }
  const extended = await inWorkspace(context, folder, dryRun ? 'read' : 'write', async (studio) => {
    const unlocked = dryRun ? null : await unlock(context, studio, options)
    return unlocked?.ok === false ? unlocked : extendAwards(studio, request, context.run)
  })
  return answering(extended, (list) => managedAnswer(context, list, dryRun))
}
