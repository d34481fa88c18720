import type { Command } from 'commander'
import type { ChangeStandingOptions } from '../commands/change-standing'
import { leaf, passphraseFile, type JsonOption, type Start } from './leaf'

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
}

function someAwards(command: Command): Command {
  return command
    .argument('<dir>', 'the workspace')
    .argument('[award...]', 'ids of awards, or addresses of their pages')
    .option('--awards <file>', 'a list with a column “Award” or “Award URL”')
    .option('--dry-run', 'change nothing, only say how they would stand')
    .addOption(passphraseFile())
}
