import { listTemplates } from '../../studio/workflows/list-templates'
import type { CommandContext, CommandResult } from '../command'
import { answering } from '../in-workspace'
import { terminalTable } from '../terminal-text'

/** `design templates`: what badges can begin with. */
export async function designTemplates(context: CommandContext): Promise<CommandResult> {
  return answering(listTemplates({ machine: context.machine }, context.run), (templates) => {
    const json = templates.map(({ id, name, category }) => ({ id, name, category }))
    return { json, text: terminalTable(json.map(({ id, category, name }) => [id, category, name])) }
  })
}
