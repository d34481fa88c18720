import { CommanderError } from 'commander'
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
    const { problems, exitCode: failed } = failureOf(error)
    return refuseWith(console, args.includes('--json'), problems, failed)
  }
}

function isHelp(code: string): boolean {
  return code === 'commander.help' || code === 'commander.helpDisplayed' || code === 'commander.version'
}
