import { instantFromMs, type Instant } from '../../core/foundation/instant'
import { bug } from '../../core/foundation/bug'
import { ok, refuse, type Result } from '../../core/foundation/result'
import { groupsFrom, passphraseWrong } from '../../core/signing'
import { sealBackup } from '../keys/backup-file'
import { keyIds } from '../keys/key-files'
import { openKeys, type OpenedKey } from '../keys/open-keys'
import { stretchablePassphrase } from '../keys/passphrase'
import { sealRecovery } from '../keys/recovery-code'
import type { SigningKeys } from '../keys/signing-keys'
import type { Studio } from '../workspace/open-studio'
import type { StudioDocument } from '../workspace/studio-document'
import { recoverySheet } from './keeping/recovery-sheet'
import { statusListNumbers } from './managing/status-lists'

export type BackUpKeysRequest = {
  /** Opens the keys. UTF-8; zeroed. */
  readonly passphrase: Uint8Array
  /** What the backup is to be opened by; without it, the same. Zeroed. */
  readonly backupPassphrase?: Uint8Array
}

/** The bytes of both are the caller's to write; each opens with its passphrase only. */
export type KeyBackup = {
  readonly created: Instant
  /** Ids of all keys in the file; the sheet holds those that sign now. */
  readonly keys: readonly string[]
  readonly file: Uint8Array
  /** A PDF of one page to be printed. */
  readonly sheet: Uint8Array
  /** What is typed from it. */
  readonly groups: readonly string[]
}

/**
 * All keys and the office in one sealed file, and the keys that sign now on a sheet of paper. Problems: passphrase-wrong,
 * passphrase-too-short for the new one, key-damaged.
 */
export async function backUpKeys(studio: Studio, request: BackUpKeysRequest): Promise<Result<KeyBackup>> {
  const { machine, paths } = studio
  const from = stretchablePassphrase(request.passphrase)
  const to = stretchablePassphrase(request.backupPassphrase ?? request.passphrase)
  try {
    if (!from.ok) return refuse(passphraseWrong())
    if (!to.ok) return to
    const kids = await keyIds(machine, paths)
    const opened = await openKeys(machine, paths, kids, from.value)
    if (!opened.ok) return opened
    const created = instantFromMs(machine.clock.now())
    const document = await withFirstList(studio)
    const file = await sealBackup(machine, { document, keys: opened.value }, created, to.value)
    const code = await sealRecovery(machine, recoveryOf(document, opened.value), to.value)
    const groups = groupsFrom(code)
    return ok({ created, keys: kids, file, groups, sheet: recoverySheet({ issuer: document.issuer, created, groups }) })
  } finally {
    for (const bytes of [request.passphrase, request.backupPassphrase]) bytes?.fill(0)
    for (const stretchable of [from, to]) if (stretchable.ok) stretchable.value.fill(0)
  }
}

/** Notes that a backup was written and lies somewhere: the office is not reminded any more. */
export async function noteBackup(
  studio: Studio,
  { created, keys }: Pick<KeyBackup, 'created' | 'keys'>,
): Promise<void> {
  studio.document.data = { ...studio.document.data, keyBackup: { at: created, keys: [...keys] } }
  await studio.document.write()
  await studio.audit?.note('keys-backed-up', 'keys', { keys: keys.length })
}

/** What an empty workspace begins with: awards that are not in it keep their places. */
async function withFirstList(studio: Studio): Promise<StudioDocument> {
  const { keyBackup: _, firstStatusList = 1, ...document } = studio.document.data
  const next = Math.max(firstStatusList, ...[...(await statusListNumbers(studio))].map((list) => list + 1))
  return { ...document, firstStatusList: next }
}

function recoveryOf({ issuer, signingKeys, firstStatusList = 1 }: StudioDocument, opened: readonly OpenedKey[]) {
  const find = (kid: string | undefined) => opened.find(({ key }) => key.publicKey.kid === kid)
  const embedded = find(signingKeys.embedded) ?? bug('the key that signs is among all keys')
  const jwt = find(signingKeys.jwt)
  const keys: SigningKeys = jwt ? { embedded: embedded.key, jwt: jwt.key } : { embedded: embedded.key }
  return { name: issuer.name, url: issuer.url, firstStatusList, created: embedded.created, keys }
}
