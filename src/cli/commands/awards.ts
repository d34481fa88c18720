import { listAwards } from '../../studio/workflows/list-awards'
import type { CommandContext, CommandResult } from '../command'
import { inWorkspace, answering } from '../in-workspace'
import { terminalTable } from '../terminal-text'

export type AwardsOptions = { readonly batch?: string; readonly email?: string; readonly badge?: string }

/** `awards DIR`: what was awarded to whom. */
export async function awards(context: CommandContext, folder: string, options: AwardsOptions): Promise<CommandResult> {
  const { batch, email, badge } = options
  const request = {
    ...(batch === undefined ? {} : { batch }),
    ...(email === undefined ? {} : { email }),
    ...(badge === undefined ? {} : { badge }),
  }
  const listed = await inWorkspace(context, folder, 'read', (studio) => listAwards(studio, request, context.run))
  return answering(listed, (list) => {
    const json = list.awards.map((award) => ({
      id: award.id,
      batch: award.batch,
      badge: award.badge,
      name: award.name,
      email: award.email,
      state: award.state,
      url: award.url,
    }))
    context.say(`${json.length} award${json.length === 1 ? '' : 's'}.`)
    return {
      json,
      text: terminalTable(json.map(({ id, badge: slug, state, email: to, name }) => [id, slug, state, to, name])),
    }
  })
}
