import { createPrivateKey, createPublicKey } from 'node:crypto'
import { concatBytes, sameBytes, textFromUtf8, utf8 } from '../../core/foundation/bytes'
import { instantFromMs, msOfInstant, type Instant } from '../../core/foundation/instant'
import { ok, refuse, type Result } from '../../core/foundation/result'
import { sha256 } from '../../core/foundation/sha256'
import { publicKeyFromJwk } from '../../core/proof'
import { withinCeiling } from '../../core/signing'
import type { Machine } from '../machine'
import { secretBytes } from './new-key'
import { keyOpener } from './node-primitives'
import { backupDamaged, backupPassphraseWrong } from './rescued'
import { primesOf, PRIMES_BYTES, rsaFromPrimes } from './rsa-primes'
import type { SigningKey, SigningKeys } from './signing-keys'

const VERSION = 1
const [SALT_BYTES, SEED_BYTES, SUM_BYTES] = [16, 32, 4]
/** Version, log2 N, r, p, salt. */
const HEAD_BYTES = 4 + SALT_BYTES
/** When the key was made (4), the first free status list (3), whether there is an RSA key (1). */
const FACTS_BYTES = 8
/** DER of PKCS #8 before an Ed25519 seed (RFC 8410, 7). */
const ED25519_DER = Buffer.from('302e020100300506032b657004220420', 'hex')

/** What a recovery sheet brings back: enough to sign as the same issuer. */
export type Recovery = {
  readonly name: string
  readonly url: string
  readonly firstStatusList: number
  readonly created: Instant
  readonly keys: SigningKeys
}

/**
 * The keys that sign now in as few bytes as can be typed: about 400. Version, scrypt's cost and salt, then sealed by AES-256-GCM
 * the seed, the primes and who the office is, then a sum. The salt is used once, so its first bytes are the nonce.
 * @param passphrase as `stretchablePassphrase` gave it
 */
export async function sealRecovery(machine: Machine, recovery: Recovery, passphrase: Uint8Array): Promise<Uint8Array> {
  const { N, r, p } = machine.scrypt
  const salt = machine.random(SALT_BYTES)
  const head = concatBytes(Uint8Array.of(VERSION, Math.log2(N), r, p), salt)
  const plain = plainOf(recovery)
  const opener = keyOpener()
  const key = await opener.primitives.scrypt(passphrase, salt, machine.scrypt)
  const sealed = concatBytes(head, opener.primitives.seal(key, salt.subarray(0, 12), plain, head))
  for (const secret of [key, plain]) secret.fill(0)
  await opener.forget()
  return concatBytes(sealed, sumOf(sealed))
}

/**
 * Problems: backup-damaged, passphrase-wrong.
 * @param name as messages call the sheet  @param typed with up to two zero bytes behind it
 */
export async function openRecovery(name: string, typed: Uint8Array, passphrase: Uint8Array): Promise<Result<Recovery>> {
  const bytes = withoutPadding(typed)
  if (bytes === null) return refuse(backupDamaged(name, 'letters are missing at its end, or it is none'))
  const head = bytes.subarray(0, HEAD_BYTES)
  const [version, logN = 0, r = 0, p = 0] = head
  if (version !== VERSION) return refuse(backupDamaged(name, 'a newer Rosette wrote it'))
  const cost = { N: 2 ** logN, r, p }
  if (!withinCeiling(cost)) return refuse(backupDamaged(name, 'it asks for more memory or time than Rosette gives'))
  const salt = head.subarray(4)
  const opener = keyOpener()
  const key = await opener.primitives.scrypt(passphrase, salt, cost)
  const plain = opener.primitives.open(key, salt.subarray(0, 12), bytes.subarray(HEAD_BYTES, -SUM_BYTES), head)
  key.fill(0)
  await opener.forget()
  if (plain === null) return refuse(backupPassphraseWrong())
  const recovery = recoveryOf(plain)
  plain.fill(0)
  return recovery === null ? refuse(backupDamaged(name, 'its keys are none')) : ok(recovery)
}

function plainOf({ name, url, firstStatusList, created, keys: { embedded, jwt } }: Recovery): Uint8Array {
  const facts = Buffer.alloc(FACTS_BYTES)
  facts.writeUInt32BE(msOfInstant(created) / 1000)
  facts.writeUIntBE(firstStatusList, 4, 3)
  facts.writeUInt8(jwt ? 1 : 0, 7)
  const secret = secretBytes(embedded)
  const primes = jwt ? primesOf(jwt.secret) : new Uint8Array(0)
  const plain = concatBytes(facts, secret.subarray(-SEED_BYTES), primes, utf8(`${url}\n${name}`))
  for (const bytes of [secret, primes]) bytes.fill(0)
  return plain
}

function recoveryOf(plain: Uint8Array): Recovery | null {
  const facts = Buffer.from(plain.subarray(0, FACTS_BYTES))
  const hasRsa = facts.readUInt8(7) === 1
  const textAt = FACTS_BYTES + SEED_BYTES + (hasRsa ? PRIMES_BYTES : 0)
  const der = Buffer.concat([ED25519_DER, plain.subarray(FACTS_BYTES, FACTS_BYTES + SEED_BYTES)])
  const embedded = asSigningKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }))
  der.fill(0)
  const rsa = hasRsa ? rsaFromPrimes(plain.subarray(FACTS_BYTES + SEED_BYTES, textAt)) : null
  const jwt = rsa && asSigningKey(rsa)
  const [url = '', ...name] = (textFromUtf8(plain.subarray(textAt)) ?? '').split('\n')
  if (embedded === null || (hasRsa && jwt === null) || url === '') return null
  return {
    name: name.join('\n'),
    url,
    firstStatusList: facts.readUIntBE(4, 3),
    created: instantFromMs(facts.readUInt32BE(0) * 1000),
    keys: jwt ? { embedded, jwt } : { embedded },
  }
}

function asSigningKey(secret: SigningKey['secret']): SigningKey | null {
  const publicKey = publicKeyFromJwk(createPublicKey(secret).export({ format: 'jwk' }))
  return publicKey.ok ? { publicKey: publicKey.value, secret } : null
}

/** Groups hold five bytes in two; what fills the last ones up is zero, and the sum shows where the code ends. */
function withoutPadding(typed: Uint8Array): Uint8Array | null {
  for (let end = typed.length; end > HEAD_BYTES + SUM_BYTES && end >= typed.length - 2; end--) {
    const sum = typed.subarray(end - SUM_BYTES, end)
    if (sameBytes(sum, sumOf(typed.subarray(0, end - SUM_BYTES)))) return typed.subarray(0, end)
  }
  return null
}

function sumOf(bytes: Uint8Array): Uint8Array {
  return sha256(bytes).subarray(0, SUM_BYTES)
}
