import { listBadges } from '../../studio/workflows/list-badges'
import type { CommandContext, CommandResult } from '../command'
import { inWorkspace, answering } from '../in-workspace'
import { terminalTable } from '../terminal-text'

/** `badge list DIR`. */
export async function badgeList(context: CommandContext, folder: string): Promise<CommandResult> {
  const listed = await inWorkspace(context, folder, 'read', (studio) => listBadges(studio, context.run))
  return answering(listed, (badges) => {
    if (badges.length === 0) context.say('The workspace has no badges yet. Add one with badge add.')
    const json = badges.map(({ slug, name, state, version, category, level, awards }) => ({
      slug,
      name,
      state,
      version,
      category,
      level,
      awards,
    }))
    const rows = json.map(({ slug, state, version, name }) => [
      slug,
      state,
      version === null ? '-' : String(version),
      name,
    ])
    return { json, text: terminalTable(rows) }
  })
}
