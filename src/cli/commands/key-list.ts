import { listKeys } from '../../studio/workflows/list-keys'
import type { CommandContext, CommandResult } from '../command'
import { answering, inWorkspace } from '../in-workspace'
import { terminalTable } from '../terminal-text'

/** `key list`: every key ever used, newest first. */
export async function keyList(context: CommandContext, folder: string): Promise<CommandResult> {
  const listed = await inWorkspace(context, folder, 'read', (studio) => listKeys(studio, context.run))
  return answering(listed, (list) => {
    const { keys, backup, backupCurrent } = list
    if (backup === null) context.say('The keys were never backed up: key backup DIR --out FILE --sheet FILE.pdf.')
    else if (!backupCurrent) context.say(`The backup of ${backup.slice(0, 10)} does not hold the keys that sign now.`)
    return {
      json: list,
      text: terminalTable(
        keys.map(({ kid, alg, state, since, awards }) => [state, alg, since.slice(0, 10), String(awards), kid]),
      ),
    }
  })
}
