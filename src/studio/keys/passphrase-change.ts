import { z } from 'zod'
import { utf8 } from '../../core/foundation/bytes'
import { prettyJson } from '../../core/foundation/stable-json'
import { KeyFile } from '../../core/signing'
import type { Machine } from '../machine'
import { openDocument } from '../workspace/document'
import { writeDurably } from '../workspace/durable-write'
import type { WorkspacePaths } from '../workspace/paths'

const SECRET = 0o600

/** keys/change.json: all keys of a workspace as they will be sealed. Once it lies there the new passphrase holds. */
const PassphraseChange = z.strictObject({ formatVersion: z.literal(1), keys: z.array(KeyFile) })

/**
 * Puts all keys under another seal at once. One file with all of them is put in place by one rename: before it the old
 * passphrase opens every key, after it the new one does, whenever the power is cut (reliability.md §2, promises 2 and 11).
 */
export async function replaceSeals(machine: Machine, paths: WorkspacePaths, keys: readonly KeyFile[]): Promise<void> {
  await writeDurably(machine, paths.passphraseChange, utf8(prettyJson({ formatVersion: 1, keys })), SECRET)
  await finishChange(machine, paths)
}

/** The keys of a change that was cut short after it began to hold; null where there is none. Throws `document-damaged`. */
export async function unfinishedChange(machine: Machine, paths: WorkspacePaths): Promise<readonly KeyFile[] | null> {
  if ((await machine.files.info(paths.passphraseChange)) === null) return null
  const place = { path: paths.passphraseChange, name: 'keys/change.json', schema: PassphraseChange }
  return (await openDocument(machine, place)).data.keys
}

/** Brings every key file up to a change that holds. Copies under the old seal go, as whoever knows it could open them. */
export async function finishChange(machine: Machine, paths: WorkspacePaths): Promise<void> {
  const { files } = machine
  const keys = await unfinishedChange(machine, paths)
  if (keys === null) return
  for (const file of keys) {
    await writeDurably(machine, paths.key(file.kid), utf8(prettyJson(file)), SECRET)
    await files.remove(`${paths.key(file.kid)}.bak`)
  }
  await files.remove(paths.passphraseChange)
  await files.syncFolder(paths.keys)
}
