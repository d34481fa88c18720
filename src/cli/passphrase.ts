import { resolve } from 'node:path'
import { utf8 } from '../core/foundation/bytes'
import { problem } from '../core/foundation/problem'
import { ok, refuse, type Result } from '../core/foundation/result'
import type { Machine } from '../studio/machine'
import { readInput } from '../studio/workspace/input'
import type { Console } from './console'

const LIMIT_BYTES = 4096

/** Where a passphrase may come from besides the environment and the terminal. */
export type PassphraseOptions = { readonly passphraseFile?: string | undefined }

/**
 * The passphrase as UTF-8, from the file that was named, else from ROSETTE_PASSPHRASE, else typed; never from an argument. Code: passphrase-needed, passphrase-differs.
 * @param asked `new` is typed twice
 */
export async function readPassphrase(
  console: Console,
  machine: Machine,
  asked: 'new' | 'known',
  options: PassphraseOptions,
  signal: AbortSignal,
): Promise<Result<Uint8Array>> {
  const fromEnvironment = environmentPassphrase(console)
  if (options.passphraseFile !== undefined) return fromFile(console, machine, options.passphraseFile)
  if (fromEnvironment !== null) return ok(fromEnvironment)
  const typed = await console.askHidden(asked === 'new' ? 'New passphrase: ' : 'Passphrase: ', signal)
  if (typed === null) return refuse(needed(signal.aborted))
  if (asked === 'known') return ok(typed)
  const again = await console.askHidden('The same again: ', signal)
  const same = again?.length === typed.length && again.every((byte, i) => byte === typed[i])
  again?.fill(0)
  if (same) return ok(typed)
  typed.fill(0)
  return refuse(
    problem({ code: 'passphrase-differs', message: 'The two passphrases are not the same.', remedy: 'Type it again.' }),
  )
}

/** Takes the passphrase out of the environment, so that no child process inherits it; null where there is none. */
export function environmentPassphrase({ env }: Console): Uint8Array | null {
  const text = env.ROSETTE_PASSPHRASE ?? ''
  delete env.ROSETTE_PASSPHRASE
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

function needed(interrupted: boolean) {
  return problem({
    code: 'passphrase-needed',
    message: interrupted
      ? 'No passphrase was given.'
      : 'This needs the passphrase, and there is no terminal to ask for it.',
    remedy: 'Give it in the environment as ROSETTE_PASSPHRASE, or in a file with --passphrase-file.',
  })
}
