import { ok, type Result } from '../../core/foundation/result'
import type { Instant } from '../../core/foundation/instant'
import { openKey } from '../../core/signing'
import type { Machine } from '../machine'
import type { WorkspacePaths } from '../workspace/paths'
import { publicKeyOf, readKeyFile } from './key-files'
import { signingKeyFrom } from './new-key'
import { keyOpener } from './node-primitives'
import type { SigningKey } from './signing-keys'

/** A key that was opened, and when it was made. */
export type OpenedKey = { readonly key: SigningKey; readonly created: Instant }

/**
 * Opens some keys of a workspace, all or none. Problems: passphrase-wrong, key-damaged, key-parameters.
 * @param passphrase as `stretchablePassphrase` gave it; the caller zeroes it
 */
export async function openKeys(
  machine: Machine,
  paths: WorkspacePaths,
  kids: readonly string[],
  passphrase: Uint8Array,
): Promise<Result<readonly OpenedKey[]>> {
  const opener = keyOpener()
  const opened: OpenedKey[] = []
  try {
    for (const kid of kids) {
      const file = await readKeyFile(machine, paths, kid)
      const secret = await openKey(file, passphrase, opener.primitives)
      if (!secret.ok) return secret
      opened.push({ key: signingKeyFrom(publicKeyOf(file), secret.value), created: file.created })
    }
    return ok(opened)
  } finally {
    await opener.forget()
  }
}
