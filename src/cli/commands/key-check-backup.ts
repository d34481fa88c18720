import { checkBackup } from '../../studio/workflows/check-backup'
import type { CommandContext, CommandResult } from '../command'
import { answering, inWorkspace } from '../in-workspace'
import type { PassphraseOptions } from '../passphrase'
import { EXIT } from '../refusal'

/** `key check-backup`: exit code 1 if it would not bring back what signs now. */
export async function keyCheckBackup(
  context: CommandContext,
  file: string,
  folder: string,
  options: PassphraseOptions,
): Promise<CommandResult> {
  const checked = await inWorkspace(context, folder, 'read', async (studio) => {
    const passphrase = await context.passphrase('known', options)
    if (!passphrase.ok) return passphrase
    return checkBackup(studio, { backup: { path: context.path(file) }, passphrase: passphrase.value })
  })
  return answering(checked, (report) => {
    const { keys, missing, missingOld, sameIssuer, issuer } = report
    if (!sameIssuer) context.say(`It holds the keys of another issuer, ${issuer}.`)
    else if (missing.length > 0) context.say('It does not hold every key that signs now: make a new backup.')
    else context.say(`It works: all ${keys.length} keys in it signed something for trial.`)
    if (sameIssuer && missingOld.length > 0)
      context.say(
        `${missingOld.length} keys that only check older awards are not in it; the site and the workspace have them.`,
      )
    return { json: report, exitCode: report.ok ? EXIT.done : EXIT.no }
  })
}
