import { restoreKeys } from '../../studio/workflows/restore-keys'
import type { CommandContext, CommandResult } from '../command'
import { answering } from '../in-workspace'
import type { PassphraseOptions } from '../passphrase'

/** `key restore`: the office can sign again. */
export async function keyRestore(
  context: CommandContext,
  file: string,
  folder: string,
  options: PassphraseOptions,
): Promise<CommandResult> {
  const passphrase = await context.passphrase('known', options)
  if (!passphrase.ok) return passphrase
  const request = { backup: { path: context.path(file) }, folder: context.path(folder), passphrase: passphrase.value }
  return answering(restoreKeys(context.machine, request), (report) => {
    context.say(`${report.issuer} can sign again, with ${report.keys.length} keys and the passphrase of the backup.`)
    if (report.into === 'new')
      context.say(
        'Badges and awards are not in a backup of keys: bring the folder back if there is a copy, and restore into it.',
      )
    return { json: report, text: report.did }
  })
}
