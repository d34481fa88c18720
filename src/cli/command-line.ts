import { CommanderError, type Command } from 'commander'
import type { Machine } from '../studio/machine'
import type { Console } from './console'
import { program } from './program/program'
import { EXIT, failureOf, type ExitCode } from './refusal'
import { refuseWith, runCommand } from './run-command'

/**
 * Runs the command line: reads the arguments, does the job, says how it went. The last door: nothing is thrown.
 * @param args without the program's own name
 * @param machine made only when a command needs it
 */
export async function commandLine(
  args: readonly string[],
  console: Console,
  machine: () => Promise<Machine>,
): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done
  const commands = program(console, async (wantsJson, command) => {
    exitCode = await runCommand(console, await machine(), wantsJson, command)
  })
  try {
    await commands.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError && isHelp(error.code)) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse
    const { problems, exitCode: failed } = failureOf(error, helpFor(commands, args))
    return refuseWith(console, args.includes('--json'), problems, failed)
  }
}

/** How to see the help of the command that the arguments begin with. */
function helpFor(commands: Command, args: readonly string[]): string {
  const [first, ...rest] = args
  const named = commands.commands.find((command) => command.name() === first)
  return named ? helpFor(named, rest) : `${fullName(commands)} --help`
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name()
}

function isHelp(code: string): boolean {
  return code === 'commander.help' || code === 'commander.helpDisplayed' || code === 'commander.version'
}
