import { sentenceOf } from '../core/foundation/problem'
import { ok, type Result } from '../core/foundation/result'
import { RosetteError } from '../core/foundation/rosette-error'
import { openStudio, withStudio, type Studio } from '../studio/workspace/open-studio'
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

/**
 * Opens a workspace for an act that changes nothing in it but is to be noted in its audit journal. Where it cannot be
 * written (somebody else works in it, the disk is read-only) the act is done all the same, and it is said that it is not noted.
 */
export async function inWorkspaceIfFree<T>(
  context: CommandContext,
  folder: string,
  job: (studio: Studio) => Promise<T>,
): Promise<T> {
  const studio = await openForNoting(context, context.path(folder))
  try {
    context.warn(studio.notices)
    return await job(studio)
  } finally {
    await studio.close()
  }
}

async function openForNoting({ machine, say }: CommandContext, folder: string): Promise<Studio> {
  try {
    return await openStudio(machine, folder, 'write')
  } catch (error) {
    if (!(error instanceof RosetteError)) throw error
    const studio = await openStudio(machine, folder, 'read') // what is wrong with the workspace itself is thrown here
    say(`This is not noted in the workspace’s audit journal. ${sentenceOf(error.problem)}`)
    return studio
  }
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
