import { textFromUtf8 } from '../../../core/foundation/bytes'
import { TimeZone } from '../../../core/foundation/instant'
import { ok, refuse, type Result } from '../../../core/foundation/result'
import { issuerDid } from '../../../core/proof'
import { bytesFromGroups } from '../../../core/signing'
import { openBackup } from '../../keys/backup-file'
import { stretchablePassphrase } from '../../keys/passphrase'
import { openRecovery, type Recovery } from '../../keys/recovery-code'
import { backupDamaged, backupPassphraseWrong, type Rescued } from '../../keys/rescued'
import type { Files } from '../../workspace/files'
import { readInput, type Input } from '../../workspace/input'
import { defaultSettings, FORMAT_VERSION } from '../../workspace/studio-document'

const LIMIT_BYTES = 4 << 20

/** A backup, and whether it is the whole file or the sheet, which holds only what signs. */
export type ReadRescued = Rescued & { readonly kind: 'file' | 'sheet' }

/**
 * Opens a backup: the encrypted file, or a text with the groups of a recovery sheet, typed or scanned; told by content.
 * Problems: backup-damaged, group-mistyped, passphrase-wrong, and what makes a file unreadable.
 * @param passphrase UTF-8; zeroed
 */
export async function readRescued(files: Files, input: Input, passphrase: Uint8Array): Promise<Result<ReadRescued>> {
  const stretchable = stretchablePassphrase(passphrase)
  passphrase.fill(0)
  const read = await readInput(files, input, LIMIT_BYTES)
  if (!read.ok) return read
  if (!stretchable.ok) return refuse(backupPassphraseWrong())
  const { name, bytes } = read.value
  try {
    if (textFromUtf8(bytes)?.trimStart().startsWith('{') !== false) {
      const opened = await openBackup(name, bytes, stretchable.value)
      return opened.ok ? ok({ ...opened.value, kind: 'file' }) : opened
    }
    const typed = bytesFromGroups(textFromUtf8(bytes) ?? '')
    if (!typed.ok) return typed
    const recovery = await openRecovery(name, typed.value, stretchable.value)
    if (!recovery.ok) return recovery
    const rescued = rescuedFrom(recovery.value)
    return rescued === null ? refuse(backupDamaged(name, 'its web address is none')) : ok({ ...rescued, kind: 'sheet' })
  } finally {
    stretchable.value.fill(0)
  }
}

/** A sheet holds no settings: they begin anew. */
function rescuedFrom({ name, url, firstStatusList, created, keys }: Recovery): Rescued | null {
  const { embedded, jwt } = keys
  const did = jwt
    ? issuerDid({ method: 'web', baseUrl: url })
    : issuerDid({ method: 'key', multibase: embedded.publicKey.kid })
  if (!did.ok) return null
  return {
    document: {
      formatVersion: FORMAT_VERSION,
      issuer: { name, url, did: did.value },
      settings: defaultSettings(TimeZone.parse(Intl.DateTimeFormat().resolvedOptions().timeZone)),
      signingKeys: { embedded: embedded.publicKey.kid, ...(jwt ? { jwt: jwt.publicKey.kid } : {}) },
      firstStatusList,
    },
    keys: [embedded, ...(jwt ? [jwt] : [])].map((key) => ({ key, created })),
  }
}
