import { CommanderError } from 'commander'
import { problem, sentenceOf, type Problem } from '../core/foundation/problem'
import { RosetteError } from '../core/foundation/rosette-error'
import { terminalJson, terminalText } from './terminal-text'

/** How a command ends (contract.md, Command line). */
export const EXIT = { done: 0, no: 1, wrongUse: 2, worldFailed: 3, interrupted: 130 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Thrown by studio, but what was asked is wrong and not the world. */
const WRONG_USE = new Set(['not-a-workspace', 'format-newer', 'format-older'])

const USAGE_CODES: Readonly<Record<string, string>> = {
  'commander.unknownCommand': 'command-unknown',
  'commander.unknownOption': 'option-unknown',
  'commander.missingArgument': 'argument-missing',
  'commander.missingMandatoryOptionValue': 'option-missing',
  'commander.optionMissingArgument': 'option-invalid',
  'commander.invalidArgument': 'option-invalid',
  'commander.conflictingOption': 'option-invalid',
  'commander.excessArguments': 'argument-unknown',
}

/** What everything that is thrown comes to: the last door. No stack is ever shown. @param help how to see what can be written */
export function failureOf(
  error: unknown,
  help = 'rosette --help',
): { readonly problems: readonly Problem[]; readonly exitCode: ExitCode } {
  if (error instanceof CommanderError) {
    const message = error.message.replace(/^error: /, '').replace(/\n/g, ' ')
    const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}`.replace(/[^.?!)]$/, '$&.')
    const remedy = `See ${help}.`
    return {
      problems: [problem({ code: USAGE_CODES[error.code] ?? 'usage', message: sentence, remedy })],
      exitCode: EXIT.wrongUse,
    }
  }
  if (error instanceof RosetteError) {
    const exitCode = WRONG_USE.has(error.problem.code) ? EXIT.wrongUse : EXIT.worldFailed
    return { problems: [error.problem], exitCode }
  }
  const message = error instanceof Error ? error.message : String(error)
  const bug = message.startsWith('Rosette has a bug: ') ? message : `Rosette has a bug: ${message}`
  const remedy = 'Nothing that was confirmed is lost; please report it.'
  return {
    problems: [problem({ code: 'internal-error', message: bug.slice(0, 300), remedy })],
    exitCode: EXIT.worldFailed,
  }
}

/** A refusal for a script: the first problem, and all of them where there are several. */
export function refusalJson(problems: readonly Problem[]): string {
  const all = problems.map((one) => ({ code: one.code, message: sentenceOf(one), where: one.where }))
  return terminalJson({ error: all[0], ...(all.length > 1 ? { problems: all } : {}) })
}

/** A refusal for people: a line for each problem, with its place. */
export function refusalText(problems: readonly Problem[]): string {
  return problems.map(problemLine).map(terminalText).join('\n')
}

/** `list.csv, row 3, E-Mail: what is wrong, what to do`; a place that the sentence names already is not said twice. */
export function problemLine(one: Problem): string {
  const { file, row, line, column, path, element } = one.where
  const numbered = (word: string, number: number | undefined) =>
    number === undefined ? undefined : `${word} ${number}`
  const sentence = sentenceOf(one).replaceAll('\n', ' ')
  const place = [file, numbered('row', row), numbered('line', line), column, path, element]
    .filter((part) => part !== undefined && part !== '' && !sentence.includes(part))
    .join(', ')
  return place === '' ? sentence : `${place}: ${sentence}`
}
