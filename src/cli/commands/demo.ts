import { join } from 'node:path'
import { runDemo } from '../../studio/workflows/run-demo'
import type { CommandContext, CommandResult } from '../command'
import { answering } from '../in-workspace'

export type DemoOptions = { readonly out: string }

/** `demo`: the whole job on the built-in sample. */
export async function demo(context: CommandContext, { out }: DemoOptions): Promise<CommandResult> {
  const passphrase = context.environmentPassphrase()
  const request = { out: context.path(out), ...(passphrase === null ? {} : { passphrase }) }
  return answering(runDemo(context.machine, request, context.run), ({ workspace, site, images, mails, verified }) => {
    context.say(`Verified ${verified} images as valid.`)
    if (passphrase === null)
      context.say(`The sample’s passphrase was made up; it is in ${join(out, 'passphrase.txt')}.`)
    return {
      json: { workspace, site, images, mails, verified },
      text: [`workspace  ${workspace}`, `site       ${site}`, `images     ${images}`, `mails      ${mails}`].join('\n'),
    }
  })
}
