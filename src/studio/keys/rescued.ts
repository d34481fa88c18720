import { problem, type Problem } from '../../core/foundation/problem'
import type { StudioDocument } from '../workspace/studio-document'
import type { OpenedKey } from './open-keys'

/** What a backup or a recovery sheet holds: the office and its keys, so that it can go on awarding. */
export type Rescued = { readonly document: StudioDocument; readonly keys: readonly OpenedKey[] }

/** It was opened by no passphrase, as it is not what was written. */
export function backupDamaged(file: string, why: string): Problem {
  return problem({
    code: 'backup-damaged',
    where: { file },
    message: `${file} is no whole backup of keys: ${why}.`,
    remedy: 'Take another copy of it, or the recovery sheet.',
    values: { file },
  })
}

export function backupPassphraseWrong(): Problem {
  return problem({
    code: 'passphrase-wrong',
    message: 'The passphrase does not open this backup.',
    remedy:
      'Take the passphrase that was in use when the backup was made; look at the keyboard layout and the Caps Lock key.',
  })
}
