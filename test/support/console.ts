import { commandLine } from '../../src/cli/command-line'
import type { Console } from '../../src/cli/console'
import type { Machine } from '../../src/studio/machine'
import { aMachine } from './machine'

export type ConsoleDraft = {
  readonly isTerminal?: boolean
  readonly env?: Record<string, string>
  readonly cwd?: string
  /** What somebody types when asked; without it there is no terminal to ask. */
  readonly typed?: readonly string[]
  /** Asks to stop when something is written that matches. */
  readonly interruptAt?: RegExp
}

/** A console that remembers what was written and answers what the test says. */
export function aConsole({ isTerminal = false, env = {}, cwd = '/', typed, interruptAt }: ConsoleDraft = {}) {
  const written = { stdout: '', stderr: '' }
  const answers = [...(typed ?? [])]
  const questions: string[] = []
  let stop: (() => void) | null = null
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text
      if (interruptAt?.test(text) === true) stop?.()
    },
    isTerminal,
    columns: 80,
  })
  const console: Console = {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: { ...env },
    cwd,
    askHidden: (question) => {
      questions.push(question)
      const answer = answers.shift()
      return Promise.resolve(answer === undefined ? null : new TextEncoder().encode(answer))
    },
    onInterrupt: (callback) => {
      stop = callback
      return () => (stop = null)
    },
  }
  return { console, written, questions }
}

/** Runs the command line in this process. `json` is what stdout holds, if it is JSON. */
export async function rosette(args: readonly string[], draft: ConsoleDraft = {}, machine: Machine = aMachine()) {
  const { console, written, questions } = aConsole(draft)
  const exitCode = await commandLine(args, console, () => Promise.resolve(machine))
  const json: unknown = args.includes('--json') ? JSON.parse(written.stdout) : undefined
  return { exitCode, ...written, json, questions, env: console.env }
}
