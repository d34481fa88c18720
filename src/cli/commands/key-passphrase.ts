import { changePassphrase } from '../../studio/workflows/change-passphrase'
import type { CommandContext, CommandResult } from '../command'
import { answering, inWorkspace } from '../in-workspace'
import type { PassphraseOptions } from '../passphrase'

export type NewPassphraseOptions = PassphraseOptions & { readonly newPassphraseFile?: string }

/** `key passphrase`: all keys are locked with another one. */
export async function keyPassphrase(
  context: CommandContext,
  folder: string,
  options: NewPassphraseOptions,
): Promise<CommandResult> {
  const changed = await inWorkspace(context, folder, 'write', async (studio) => {
    const old = await context.passphrase('known', options)
    if (!old.ok) return old
    const next = await context.passphrase('next', { passphraseFile: options.newPassphraseFile })
    if (!next.ok) {
      old.value.fill(0)
      return next
    }
    return changePassphrase(studio, { old: old.value, next: next.value })
  })
  return answering(changed, (report) => {
    context.say(`The new passphrase opens all ${report.keys} keys. Backups made before open with the old one.`)
    return { json: report }
  })
}
