import type { Command } from 'commander'
import type { ChangeStandingOptions } from '../commands/change-standing'
import type { EraseOptions } from '../commands/erase'
import type { ExtendOptions } from '../commands/extend'
import type { ReissueOptions } from '../commands/reissue'
import { keyValue, leaf, passphraseFile, type JsonOption, type Start } from './leaf'

/** Commands about awards that were signed. */
export function managingCommands(root: Command, start: Start): void {
  const standing = [
    ['revoke', 'Take awards back for good', 'why; it stands on the award’s page'],
    ['suspend', 'Take awards back for the time being', 'why; it stands on the award’s page'],
    ['restore', 'Let suspended awards count again', null],
  ] as const
  for (const [act, description, reason] of standing) {
    const command = someAwards(leaf(root, act, description))
    if (reason !== null) command.option('--reason <text>', reason)
    command.action((dir: string, awards: string[], options: ChangeStandingOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/change-standing')).changeStandingCommand(context, act, dir, awards, options),
      ),
    )
  }
  someAwards(leaf(root, 'extend', 'Sign awards anew that count longer'))
    .requiredOption('--until <date>', 'the last day on which they count, yyyy-mm-dd')
    .action((dir: string, awards: string[], options: ExtendOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/extend')).extend(context, dir, awards, options),
      ),
    )
  oneAward(leaf(root, 'reissue', 'Sign an award anew with corrections; the old one points to the new one'))
    .option('--set <key=value…>', 'a field by its header in a roster; can be repeated', keyValue, {})
    .addOption(passphraseFile())
    .action((dir: string, award: string, options: ReissueOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/reissue')).reissue(context, dir, award, options),
      ),
    )
  oneAward(leaf(root, 'erase', 'Remove the person of an award from the workspace for good')).action(
    (dir: string, award: string, options: EraseOptions & JsonOption) =>
      start(options.json === true, async (context) =>
        (await import('../commands/erase')).erase(context, dir, award, options),
      ),
  )
}

function oneAward(command: Command): Command {
  return command
    .argument('<dir>', 'the workspace')
    .argument('<award>', 'id of the award, or the address of its page')
    .option('--dry-run', 'change nothing, only say how it would stand')
}

function someAwards(command: Command): Command {
  return command
    .argument('<dir>', 'the workspace')
    .argument('[award...]', 'ids of awards, or addresses of their pages')
    .option('--awards <file>', 'a list with a column “Award” or “Award URL”')
    .option('--dry-run', 'change nothing, only say how they would stand')
    .addOption(passphraseFile())
}
