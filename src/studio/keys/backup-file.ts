import { z } from 'zod'
import { bytesFromBase64Url, toBase64Url } from '../../core/foundation/base64'
import { bug } from '../../core/foundation/bug'
import { concatBytes, utf8 } from '../../core/foundation/bytes'
import { Instant } from '../../core/foundation/instant'
import { ok, refuse, type Result } from '../../core/foundation/result'
import { sha256Hex } from '../../core/foundation/sha256'
import { prettyJson } from '../../core/foundation/stable-json'
import { ScryptParameters, withinCeiling } from '../../core/signing'
import type { Machine } from '../machine'
import { jsonFrom } from '../workspace/document'
import { packSecrets, unpackSecrets } from './backup-secrets'
import { keyOpener } from './node-primitives'
import { backupDamaged, backupPassphraseWrong, type Rescued } from './rescued'

const Base64Url = z.string().refine((text) => bytesFromBase64Url(text) !== null)

/** The open part says whose backup it is; everything else is sealed by AES-256-GCM under scrypt's 32 bytes. */
const BackupFile = z.strictObject({
  kind: z.literal('rosette-key-backup'),
  formatVersion: z.literal(1),
  issuer: z.strictObject({ name: z.string(), url: z.string(), did: z.string() }),
  created: Instant,
  kdf: z.strictObject({ name: z.literal('scrypt'), ...ScryptParameters.shape, salt: Base64Url }),
  cipher: z.strictObject({ name: z.literal('AES-256-GCM'), nonce: Base64Url }),
  sealed: Base64Url,
  /** SHA-256 of all the above: tells a damaged file from a wrong passphrase. */
  check: z.string(),
})
type BackupFile = z.infer<typeof BackupFile>

/** The bytes of a backup. @param passphrase as `stretchablePassphrase` gave it */
export async function sealBackup(
  machine: Machine,
  { document, keys }: Rescued,
  created: Instant,
  passphrase: Uint8Array,
): Promise<Uint8Array> {
  const { name, url, did } = document.issuer
  const [salt, nonce] = [machine.random(16), machine.random(12)]
  const open = {
    kind: 'rosette-key-backup',
    formatVersion: 1,
    issuer: { name, url, did },
    created,
    kdf: { name: 'scrypt', ...machine.scrypt, salt: toBase64Url(salt) },
    cipher: { name: 'AES-256-GCM', nonce: toBase64Url(nonce) },
  } as const
  const opener = keyOpener()
  const key = await opener.primitives.scrypt(passphrase, salt, machine.scrypt)
  const plain = packSecrets({ document, keys })
  const sealed = { ...open, sealed: toBase64Url(opener.primitives.seal(key, nonce, plain, boundText(open))) }
  for (const secret of [key, plain]) secret.fill(0)
  await opener.forget()
  return utf8(prettyJson({ ...sealed, check: checkOf(sealed) }))
}

/** Problems: backup-damaged, key-parameters, passphrase-wrong. @param name as messages call the file */
export async function openBackup(name: string, bytes: Uint8Array, passphrase: Uint8Array): Promise<Result<Rescued>> {
  const parsed = BackupFile.safeParse(jsonFrom(bytes))
  if (!parsed.success) return refuse(backupDamaged(name, 'it is not written as one'))
  const file = parsed.data
  if (file.check !== checkOf(file)) return refuse(backupDamaged(name, 'it was changed or cut short'))
  const { salt, N, r, p } = file.kdf
  if (!withinCeiling({ N, r, p }))
    return refuse(backupDamaged(name, 'it asks for more memory or time than Rosette gives'))
  const opener = keyOpener()
  const key = await opener.primitives.scrypt(passphrase, bytesOf(salt), { N, r, p })
  const plain = opener.primitives.open(key, bytesOf(file.cipher.nonce), bytesOf(file.sealed), boundText(file))
  key.fill(0)
  await opener.forget()
  if (plain === null) return refuse(backupPassphraseWrong())
  const rescued = unpackSecrets(plain)
  plain.fill(0)
  return rescued === null ? refuse(backupDamaged(name, 'a newer Rosette wrote it')) : ok(rescued)
}

/** The open members, which cannot be exchanged without breaking the seal (GCM's additional data). */
function boundText({ kind, formatVersion, issuer, created, kdf, cipher }: Omit<BackupFile, 'sealed' | 'check'>) {
  const { name, url, did } = issuer
  const { N, r, p, salt } = kdf
  return utf8(JSON.stringify([kind, formatVersion, name, url, did, created, N, r, p, salt, cipher.nonce]))
}

function checkOf(file: Omit<BackupFile, 'check'>): string {
  return sha256Hex(concatBytes(boundText(file), utf8(file.sealed)))
}

function bytesOf(text: string): Uint8Array {
  return bytesFromBase64Url(text) ?? bug('a parsed backup holds base64url')
}
