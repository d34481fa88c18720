import { RosetteError } from '../../core/foundation/rosette-error'
import { publicKeyFromJwk, type PublicKey } from '../../core/proof'
import { KeyFile } from '../../core/signing'
import type { Machine } from '../machine'
import { openDocument } from '../workspace/document'
import type { WorkspacePaths } from '../workspace/paths'
import { documentDamaged } from '../workspace/problems'
import { unfinishedChange } from './passphrase-change'

/** Names of key files are ids of keys; what else lies in the folder is none. */
const KEY_NAME = /^([A-Za-z0-9_-]{20,64})\.json$/

/** Ids of all keys of a workspace, by code unit. */
export async function keyIds({ files }: Pick<Machine, 'files'>, paths: WorkspacePaths): Promise<readonly string[]> {
  return (await files.list(paths.keys)).flatMap((name) => KEY_NAME.exec(name)?.[1] ?? [])
}

/** The file of one key; while a change of the passphrase is under way, as it will be. Throws `document-damaged`, `file-missing`. */
export async function readKeyFile(machine: Machine, paths: WorkspacePaths, kid: string): Promise<KeyFile> {
  const changed = (await unfinishedChange(machine, paths))?.find((file) => file.kid === kid)
  if (changed) return changed
  return (await openDocument(machine, { path: paths.key(kid), name: `keys/${kid}.json`, schema: KeyFile })).data
}

/** The public key of a file. Throws `document-damaged` where it is another one than the file's name says. */
export function publicKeyOf(file: KeyFile): PublicKey {
  const key = publicKeyFromJwk(file.publicJwk)
  if (!key.ok || key.value.kid !== file.kid)
    throw new RosetteError(documentDamaged(`keys/${file.kid}.json`, 'its public key is another one'))
  return key.value
}
