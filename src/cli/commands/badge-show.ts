import { showBadge } from '../../studio/workflows/show-badge'
import type { CommandContext, CommandResult } from '../command'
import { inWorkspace, answering } from '../in-workspace'
import { terminalJson } from '../terminal-text'
import { refusalText } from '../refusal'

/** `badge show DIR SLUG`: its definition and what is still missing. */
export async function badgeShow(context: CommandContext, folder: string, slug: string): Promise<CommandResult> {
  const shown = await inWorkspace(context, folder, 'read', (studio) => showBadge(studio, { badge: slug }, context.run))
  return answering(shown, ({ state, definition, versions, signOffs, missing, awards, ...badge }) => {
    const version = versions.at(-1)?.version ?? null
    const open = missing.map(({ code, message, remedy }) => ({ code, message: `${message} ${remedy}` }))
    context.say(`${definition.name}: ${state}${version === null ? '' : `, version ${version}`}; ${awards} awards.`)
    if (missing.length > 0) context.say(`Before it can be published:\n${refusalText(missing)}`)
    return {
      json: { slug: badge.slug, state, version, awards, definition, versions, signOffs, missing: open },
      text: terminalJson(definition),
    }
  })
}
