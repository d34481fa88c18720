import { problem } from '../core/foundation/problem'
import { resolve } from 'node:path'
import type { Machine } from '../studio/machine'
import type { Answer, CommandContext, CommandResult } from './command'
import type { Console } from './console'
import { environmentPassphrase, readPassphrase } from './passphrase'
import { progressDisplay } from './progress'
import { EXIT, refusalJson, refusalText, type ExitCode } from './refusal'
import { terminalJson, terminalText } from './terminal-text'

/** Runs one command: progress, interruption, and what is written where. */
export async function runCommand(
  console: Console,
  machine: Machine,
  wantsJson: boolean,
  command: (context: CommandContext) => Promise<CommandResult>,
): Promise<ExitCode> {
  const controller = new AbortController()
  const progress = progressDisplay(console, () => performance.now())
  const say = (line: string) => {
    progress.end()
    console.stderr.write(`${terminalText(line)}\n`)
  }
  const stopListening = console.onInterrupt(() => {
    say('Stopping …')
    controller.abort()
  })
  const context: CommandContext = {
    machine,
    run: { signal: controller.signal, report: progress.report },
    path: (argument) => resolve(console.cwd, argument),
    say,
    warn: (problems) => {
      if (problems.length > 0) say(refusalText(problems))
    },
    environmentPassphrase: () => environmentPassphrase(console),
    passphrase: (asked, options) => readPassphrase(console, machine, asked, options, controller.signal),
  }
  try {
    const result = await command(context)
    progress.end()
    if (controller.signal.aborted && !result.ok)
      return refuseWith(console, wantsJson, [interrupted()], EXIT.interrupted)
    return result.ok
      ? tell(console, wantsJson, result.value, controller.signal)
      : refuseWith(console, wantsJson, result.problems)
  } finally {
    progress.end()
    stopListening()
  }
}

function tell({ stdout, stderr }: Console, wantsJson: boolean, answer: Answer, signal: AbortSignal): ExitCode {
  if (wantsJson) stdout.write(`${terminalJson(answer.json)}\n`)
  else if (answer.verbatim !== undefined)
    stdout.write(stdout.isTerminal ? `${terminalText(answer.verbatim)}\n` : answer.verbatim)
  else if (answer.text !== undefined && answer.text !== '') stdout.write(`${terminalText(answer.text)}\n`)
  if (!signal.aborted) return answer.exitCode ?? EXIT.done
  if (answer.exitCode !== EXIT.interrupted)
    stderr.write('Stopped before it was done. Run the same command again to go on.\n')
  return EXIT.interrupted
}

/** Says why not; with `--json` as `{"error": …}` on stdout. */
export function refuseWith(
  { stdout, stderr }: Console,
  wantsJson: boolean,
  problems: Parameters<typeof refusalText>[0],
  exitCode: ExitCode = EXIT.wrongUse,
): ExitCode {
  if (wantsJson) stdout.write(`${refusalJson(problems)}\n`)
  else stderr.write(`${refusalText(problems)}\n`)
  return exitCode
}

function interrupted() {
  return problem({
    code: 'interrupted',
    message: 'It was stopped before it was done.',
    remedy: 'Run it again to go on.',
  })
}
