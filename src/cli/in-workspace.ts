import { ok, type Result } from '../core/foundation/result'
import { withStudio, type Studio } from '../studio/workspace/open-studio'
import type { CommandContext } from './command'
import type { PassphraseOptions } from './passphrase'

/** Opens a workspace for one command and tells what was found to be amiss in it. */
export function inWorkspace<T>(
  context: CommandContext,
  folder: string,
  access: Studio['access'],
  job: (studio: Studio) => Promise<T>,
): Promise<T> {
  return withStudio(context.machine, context.path(folder), access, (studio) => {
    context.warn(studio.notices)
    return job(studio)
  })
}

/** Opens the workspace's keys for signing. */
export async function unlock(
  context: CommandContext,
  studio: Studio,
  options: PassphraseOptions,
): Promise<Result<void>> {
  const passphrase = await context.passphrase('known', options)
  return passphrase.ok ? studio.keys.unlock(passphrase.value) : passphrase
}

/** Makes the answer from what a workflow gave; a refusal passes through. */
export async function answering<T, U>(
  result: Result<T> | Promise<Result<T>>,
  next: (value: T) => U | Promise<U>,
): Promise<Result<U>> {
  const given = await result
  return given.ok ? ok(await next(given.value)) : given
}
