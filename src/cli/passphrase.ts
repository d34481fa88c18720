import { resolve } from 'node:path'
import { utf8 } from '../core/foundation/bytes'
import { problem } from '../core/foundation/problem'
import { ok, refuse, type Result } from '../core/foundation/result'
import type { Machine } from '../studio/machine'
import { readInput } from '../studio/workspace/input'
import type { Console } from './console'

const LIMIT_BYTES = 4096

/** The passphrase of the workspace, a new one in its place, and one that a backup has for itself. */
const ASKED = {
  known: { variable: 'ROSETTE_PASSPHRASE', question: 'Passphrase: ', again: null },
  new: { variable: 'ROSETTE_PASSPHRASE', question: 'New passphrase: ', again: 'The same again: ' },
  next: { variable: 'ROSETTE_NEW_PASSPHRASE', question: 'New passphrase: ', again: 'The same again: ' },
} as const
export type AskedPassphrase = keyof typeof ASKED

/** Where a passphrase may come from besides the environment and the terminal. */
export type PassphraseOptions = { readonly passphraseFile?: string | undefined }

/**
 * A passphrase as UTF-8, from the file that was named, else from its variable of the environment, else typed; never from an
 * argument. Codes: passphrase-needed, passphrase-differs.
 * @param asked a new one is typed twice
 */
export async function readPassphrase(
  console: Console,
  machine: Machine,
  asked: AskedPassphrase,
  options: PassphraseOptions,
  signal: AbortSignal,
): Promise<Result<Uint8Array>> {
  const { variable, question, again: twice } = ASKED[asked]
  const fromEnvironment = environmentPassphrase(console, variable)
  if (options.passphraseFile !== undefined) return fromFile(console, machine, options.passphraseFile)
  if (fromEnvironment !== null) return ok(fromEnvironment)
  const typed = await console.askHidden(question, signal)
  if (typed === null) return refuse(needed(signal.aborted, variable))
  if (twice === null) return ok(typed)
  const again = await console.askHidden(twice, signal)
  const same = again?.length === typed.length && again.every((byte, i) => byte === typed[i])
  again?.fill(0)
  if (same) return ok(typed)
  typed.fill(0)
  return refuse(
    problem({ code: 'passphrase-differs', message: 'The two passphrases are not the same.', remedy: 'Type it again.' }),
  )
}

/** Takes the passphrase out of the environment, so that no child process inherits it; null where there is none. */
export function environmentPassphrase({ env }: Console, variable = 'ROSETTE_PASSPHRASE'): Uint8Array | null {
  const text = env[variable] ?? ''
  Reflect.deleteProperty(env, variable)
  return text === '' ? null : utf8(text)
}

async function fromFile(console: Console, machine: Machine, path: string): Promise<Result<Uint8Array>> {
  const read = await readInput(machine.files, { path: resolve(console.cwd, path) }, LIMIT_BYTES)
  if (!read.ok) return read
  const { bytes } = read.value
  let end = bytes.length // editors end a file with a line break that is not meant
  if (bytes[end - 1] === 10) end--
  if (bytes[end - 1] === 13) end--
  const passphrase = bytes.slice(0, end)
  bytes.fill(0)
  return ok(passphrase)
}

function needed(interrupted: boolean, variable: string) {
  return problem({
    code: 'passphrase-needed',
    message: interrupted
      ? 'No passphrase was given.'
      : 'This needs the passphrase, and there is no terminal to ask for it.',
    remedy:
      variable === 'ROSETTE_PASSPHRASE'
        ? 'Give it in the environment as ROSETTE_PASSPHRASE, or in a file with --passphrase-file.'
        : `Give the new one in the environment as ${variable}, or in a file with --new-passphrase-file.`,
  })
}
