import type { Problem } from '../core/foundation/problem'
import type { Result } from '../core/foundation/result'
import type { Run } from '../core/foundation/run'
import type { Machine } from '../studio/machine'
import type { AskedPassphrase, PassphraseOptions } from './passphrase'
import type { ExitCode } from './refusal'

/** What a command has to work with. */
export type CommandContext = {
  readonly machine: Machine
  readonly run: Run
  /** An argument as absolute path. */
  readonly path: (argument: string) => string
  /** One line for people, on stderr; data in it cannot harm a terminal. */
  readonly say: (line: string) => void
  /** Tells warnings and notices, each with its place. */
  readonly warn: (problems: readonly Problem[]) => void
  /** Only what the environment gives; null where it gives none. */
  readonly environmentPassphrase: () => Uint8Array | null
  readonly passphrase: (asked: AskedPassphrase, options: PassphraseOptions) => Promise<Result<Uint8Array>>
}

/** What a command answers. */
export type Answer = {
  /** The one JSON value of `--json`, as contract.md has it. */
  readonly json: unknown
  /** Data for stdout without `--json`; absent where there is none. */
  readonly text?: string
  /** Data that is not ours to change, such as a credential: shown as it is unless a terminal is there to be harmed. */
  readonly verbatim?: string
  readonly exitCode?: ExitCode
}

/** A refusal is told and ends with exit code 2. */
export type CommandResult = Result<Answer>
