import { ok, refuse, type Result } from '../../core/foundation/result'
import { passphraseWrong } from '../../core/signing'
import { keyIds } from '../keys/key-files'
import { openKeys } from '../keys/open-keys'
import { stretchablePassphrase } from '../keys/passphrase'
import { replaceSeals } from '../keys/passphrase-change'
import { sealKeys } from '../keys/seal-keys'
import type { Studio } from '../workspace/open-studio'

/** Both UTF-8; zeroed. */
export type ChangePassphraseRequest = { readonly old: Uint8Array; readonly next: Uint8Array }

export type ChangePassphraseReport = { readonly keys: number }

/**
 * Seals every key, retired ones too, under another passphrase. Whenever it is cut short, one of the two opens all of them.
 * Afterwards the keys are locked. Problems: passphrase-wrong, passphrase-too-short, key-damaged, key-parameters.
 */
export async function changePassphrase(
  studio: Studio,
  { old, next }: ChangePassphraseRequest,
): Promise<Result<ChangePassphraseReport>> {
  const { machine, paths, keys, audit } = studio
  const [from, to] = [stretchablePassphrase(old), stretchablePassphrase(next)]
  try {
    if (!to.ok) return to
    if (!from.ok) return refuse(passphraseWrong())
    const kids = await keyIds(machine, paths)
    const opened = await openKeys(machine, paths, kids, from.value)
    if (!opened.ok) return opened
    await replaceSeals(machine, paths, await sealKeys(machine, opened.value, to.value))
    keys.lock()
    await audit?.note('passphrase-changed', 'keys', { keys: kids.length })
    return ok({ keys: kids.length })
  } finally {
    for (const bytes of [old, next]) bytes.fill(0)
    for (const stretchable of [from, to]) if (stretchable.ok) stretchable.value.fill(0)
  }
}
