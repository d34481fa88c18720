import { ok } from '../../core/foundation/result'
import { rotateKeys } from '../../studio/workflows/rotate-keys'
import type { CommandContext, CommandResult } from '../command'
import { answering, inWorkspace } from '../in-workspace'
import type { PassphraseOptions } from '../passphrase'
import { terminalTable } from '../terminal-text'

export type RotateOptions = PassphraseOptions & { readonly dryRun?: boolean }

/** `key rotate`, and `key retire` for one key: new keys sign, old ones check. */
export async function keyRotate(
  context: CommandContext,
  folder: string,
  kid: string | undefined,
  options: RotateOptions,
): Promise<CommandResult> {
  const { dryRun = false } = options
  const rotated = await inWorkspace(context, folder, dryRun ? 'read' : 'write', async (studio) => {
    const passphrase = dryRun ? ok(null) : await context.passphrase('known', options)
    if (!passphrase.ok) return passphrase
    return rotateKeys(studio, { passphrase: passphrase.value, ...(kid === undefined ? {} : { kid }) })
  })
  return answering(rotated, ({ made, retired }) => {
    if (retired.length === 0) context.say('Nothing had to be changed: this key signs no more.')
    else if (dryRun) context.say(`Nothing was changed: ${retired.length} of the keys would sign no more.`)
    else {
      context.say(
        'New keys sign from now on. What was awarded stays valid once the site is exported and published again.',
      )
      context.say('Back them up: key backup DIR --out FILE --sheet FILE.pdf.')
    }
    const lines = [
      ...made.map((one) => ['active', one.alg, one.kid]),
      ...retired.map((one) => ['retired', one.alg, one.kid]),
    ]
    return { json: { made, retired }, text: terminalTable(lines) }
  })
}
