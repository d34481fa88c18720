import { problem } from '../../core/foundation/problem'
import { ok, refuse } from '../../core/foundation/result'
import { backUpKeys, noteBackup } from '../../studio/workflows/back-up-keys'
import { writeDurably } from '../../studio/workspace/durable-write'
import type { CommandContext, CommandResult } from '../command'
import { answering, inWorkspaceIfFree } from '../in-workspace'
import type { NewPassphraseOptions } from './key-passphrase'

export type BackUpOptions = NewPassphraseOptions & { readonly out?: string; readonly sheet?: string }

/** `key backup`: one encrypted file, a sheet to be printed, or both. */
export async function keyBackup(
  context: CommandContext,
  folder: string,
  options: BackUpOptions,
): Promise<CommandResult> {
  const { out, sheet, newPassphraseFile } = options
  if (out === undefined && sheet === undefined) {
    const message = 'It is not said where the backup goes.'
    return refuse(problem({ code: 'option-missing', message, remedy: 'Give --out FILE, --sheet FILE.pdf, or both.' }))
  }
  const written = await inWorkspaceIfFree(context, folder, async (studio) => {
    const passphrase = await context.passphrase('known', options)
    if (!passphrase.ok) return passphrase
    const own =
      newPassphraseFile === undefined
        ? ok(null)
        : await context.passphrase('next', { passphraseFile: newPassphraseFile })
    if (!own.ok) return own
    const request = { passphrase: passphrase.value, ...(own.value === null ? {} : { backupPassphrase: own.value }) }
    const made = await backUpKeys(studio, request)
    if (!made.ok) return made
    for (const [path, bytes] of [
      [out, made.value.file],
      [sheet, made.value.sheet],
    ] as const)
      if (path !== undefined) await writeDurably(context.machine, context.path(path), bytes, 0o600)
    if (studio.access === 'write') await noteBackup(studio, made.value)
    return made
  })
  return answering(written, ({ keys, created, groups }) => {
    if (out !== undefined) context.say(`${keys.length} keys are in ${out}. Try it: key check-backup ${out} DIR.`)
    if (sheet !== undefined)
      context.say(`Print ${sheet} and keep it apart from the passphrase: it holds the keys that sign now.`)
    return {
      json: { created, keys, file: out ?? null, sheet: sheet ?? null, groups: sheet === undefined ? 0 : groups.length },
    }
  })
}
