import { join } from 'node:path'
import { draftMails } from '../../studio/workflows/draft-mails'
import type { CommandContext, CommandResult } from '../command'
import { inWorkspace, answering } from '../in-workspace'

export type MailOptions = { readonly batch: string; readonly eml: string }

/** `mail DIR`: a draft for each award of a batch, to be opened and sent by a mail program. */
export async function mail(
  context: CommandContext,
  folder: string,
  { batch, eml }: MailOptions,
): Promise<CommandResult> {
  const request = { batch, out: context.path(eml) }
  const drafted = await inWorkspace(context, folder, 'write', (studio) => draftMails(studio, request, context.run))
  return answering(drafted, ({ drafted: count, sent, waiting, failed, problems }) => {
    context.warn(problems)
    context.say(`Drafted ${count} mails in ${eml}; nothing was sent.`)
    context.say(`Their text is in ${join(folder, 'outbox', `${batch}.json`)}: change it there and run this again.`)
    return { json: { drafted: count, sent, waiting, failed } }
  })
}
