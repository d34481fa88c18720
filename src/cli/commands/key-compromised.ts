import { ok } from '../../core/foundation/result'
import { compromiseKey } from '../../studio/workflows/compromise-key'
import type { CommandContext, CommandResult } from '../command'
import { answering, inWorkspace } from '../in-workspace'
import type { PassphraseOptions } from '../passphrase'

export type CompromisedOptions = PassphraseOptions & {
  readonly since?: string
  readonly reason?: string
  readonly dryRun?: boolean
}

/** `key compromised`: nobody trusts a key any more, and its awards are signed anew. */
export async function keyCompromised(
  context: CommandContext,
  folder: string,
  kid: string,
  options: CompromisedOptions,
): Promise<CommandResult> {
  const { since, reason, dryRun = false } = options
  const marked = await inWorkspace(context, folder, dryRun ? 'read' : 'write', async (studio) => {
    const passphrase = dryRun ? ok(null) : await context.passphrase('known', options)
    if (!passphrase.ok) return passphrase
    const request = { kid, ...(since === undefined ? {} : { since }), ...(reason === undefined ? {} : { reason }) }
    return compromiseKey(studio, { ...request, passphrase: passphrase.value }, context.run)
  })
  return answering(marked, (report) => {
    const { awards, resigned, made } = report
    const count = `${awards} ${awards === 1 ? 'award' : 'awards'}`
    if (dryRun) context.say(`Nothing was changed: the key would be trusted no more, and ${count} would be signed anew.`)
    else {
      context.say(`The key is trusted no more; ${resigned} of ${count} signed anew, at the same addresses.`)
      context.say(
        'Export and publish the site now. Pictures that people have do not count any more: send them the new ones.',
      )
    }
    return { json: report, text: made.map((one) => `${one.alg}  ${one.kid}`).join('\n') }
  })
}
