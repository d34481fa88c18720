import { reissueAward } from '../../studio/workflows/reissue-award'
import type { CommandContext, CommandResult } from '../command'
import { answering, inWorkspace, unlock } from '../in-workspace'
import { managedAnswer } from '../managed-awards'
import type { PassphraseOptions } from '../passphrase'

export type ReissueOptions = PassphraseOptions & {
  readonly set: Readonly<Record<string, string>>
  readonly dryRun?: boolean
}

/** `reissue`: an award with corrections takes the place of the one that was named. */
export async function reissue(
  context: CommandContext,
  folder: string,
  award: string,
  options: ReissueOptions,
): Promise<CommandResult> {
  const { set, dryRun = false } = options
  const request = { award, set, preview: dryRun }
  const reissued = await inWorkspace(context, folder, dryRun ? 'read' : 'write', async (studio) => {
    const unlocked = dryRun ? null : await unlock(context, studio, options)
    return unlocked?.ok === false ? unlocked : reissueAward(studio, request, context.run)
  })
  return answering(reissued, (list) => managedAnswer(context, list, dryRun))
}
