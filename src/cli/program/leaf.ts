import { InvalidArgumentError, Option, type Command } from 'commander'
import type { CommandContext, CommandResult } from '../command'

/** Runs a command once its arguments are read; its file is loaded then and not before, so that `--help` starts at once. */
export type Start = (wantsJson: boolean, command: (context: CommandContext) => Promise<CommandResult>) => Promise<void>

export type JsonOption = { readonly json?: boolean }

/** A command that does something, as opposed to one that only groups others. */
export function leaf(parent: Command, name: string, description: string): Command {
  return parent.command(name).description(description).option('--json', 'print one JSON value')
}

/** Where the passphrase is read from, but for the environment and the terminal. */
export function passphraseFile(): Option {
  return new Option(
    '--passphrase-file <file>',
    'file with the passphrase (else ROSETTE_PASSPHRASE, else you are asked)',
  )
}

/** Collects `--set key=value …`. */
export function keyValue(text: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const equals = text.indexOf('=')
  if (equals < 1) throw new InvalidArgumentError('Write it as key=value.')
  return { ...before, [text.slice(0, equals)]: text.slice(equals + 1) }
}
