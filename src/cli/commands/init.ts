import { createWorkspace } from '../../studio/workflows/create-workspace'
import type { CommandContext, CommandResult } from '../command'
import type { PassphraseOptions } from '../passphrase'
import { answering } from '../in-workspace'

export type InitOptions = PassphraseOptions & {
  readonly name: string
  readonly url: string
  readonly email?: string
  readonly did: 'web' | 'key'
  readonly timeZone?: string
}

/** `init DIR`: a new workspace with issuer and keys. */
export async function init(context: CommandContext, folder: string, options: InitOptions): Promise<CommandResult> {
  const passphrase = await context.passphrase('new', options)
  if (!passphrase.ok) return passphrase
  const { name, url, email, did, timeZone } = options
  const request = {
    folder: context.path(folder),
    passphrase: passphrase.value,
    name,
    url,
    did,
    ...(email === undefined ? {} : { email }),
    ...(timeZone === undefined ? {} : { timeZone }),
  }
  return answering(createWorkspace(context.machine, request, context.run), (report) => {
    context.say(
      `Made the workspace of ${report.issuer} with ${report.keys.length} key${report.keys.length === 1 ? '' : 's'}.`,
    )
    context.say('Keep the passphrase safe: without it nobody can sign, and nobody can bring it back.')
    return { json: report, text: report.did }
  })
}
