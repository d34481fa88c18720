import { bytesFromBase64Url, toBase64Url } from '../foundation/base64'
import { bug } from '../foundation/bug'
import type { Instant } from '../foundation/instant'
import { problem, type Problem } from '../foundation/problem'
import { ok, refuse, type Result } from '../foundation/result'
import type { PublicKey } from '../proof'
import { boundText, checkOf, type KeyFile, type ScryptParameters } from './key-file'

/** OWASP's floor, about half a second (reliability.md §2, promise 12). */
const DEFAULT_COST: ScryptParameters = { N: 2 ** 17, r: 8, p: 1 }
const MEMORY_CEILING_BYTES = 2 ** 30
const PASSES_CEILING = 16

/** The cryptography that an envelope needs; studio brings node's. */
export type KeyPrimitives = {
  /** 32 bytes of scrypt (RFC 7914). */
  scrypt(passphrase: Uint8Array, salt: Uint8Array, cost: ScryptParameters): Promise<Uint8Array>
  /** AES-256-GCM: ciphertext, then the tag of 16 bytes. */
  seal(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, bound: Uint8Array): Uint8Array
  /** The plain text, or null where the tag does not fit. */
  open(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, bound: Uint8Array): Uint8Array | null
}

/**
 * Seals a secret key. Nothing given is kept; the caller zeroes `secret` and `passphrase`.
 * @param input.secret PKCS #8, DER
 * @param input.passphrase NFKC, UTF-8
 * @param input.salt 16 random bytes  @param input.nonce 12 random bytes, never used before
 */
export async function sealKey(
  input: {
    readonly publicKey: PublicKey
    readonly created: Instant
    readonly secret: Uint8Array
    readonly passphrase: Uint8Array
    readonly salt: Uint8Array
    readonly nonce: Uint8Array
    readonly cost?: ScryptParameters
  },
  primitives: KeyPrimitives,
): Promise<KeyFile> {
  const { publicKey, created, secret, passphrase, salt, nonce, cost = DEFAULT_COST } = input
  if (salt.length < 16 || nonce.length !== 12) bug('an envelope needs 16 bytes of salt and 12 of nonce')
  const open: Omit<KeyFile, 'sealed' | 'check'> = {
    formatVersion: 1,
    kid: publicKey.kid,
    alg: publicKey.alg,
    created,
    publicJwk: publicKey.jwk,
    kdf: { name: 'scrypt', ...cost, salt: toBase64Url(salt) },
    cipher: { name: 'AES-256-GCM', nonce: toBase64Url(nonce) },
  }
  const key = await primitives.scrypt(passphrase, salt, cost)
  const sealed = { ...open, sealed: toBase64Url(primitives.seal(key, nonce, secret, boundText(open))) }
  key.fill(0)
  return { ...sealed, check: checkOf(sealed) }
}

/**
 * Opens a key file; the caller zeroes the secret after use.
 * @param passphrase NFKC, UTF-8
 * @returns the secret as PKCS #8, DER; problems key-damaged (before any work), key-parameters (a cost beyond the ceiling), passphrase-wrong
 */
export async function openKey(
  file: KeyFile,
  passphrase: Uint8Array,
  primitives: KeyPrimitives,
): Promise<Result<Uint8Array>> {
  if (file.check !== checkOf(file)) return refuse(keyDamaged(file.kid))
  const { name: _, salt, ...cost } = file.kdf
  if (!withinCeiling(cost)) return refuse(keyParameters(file.kid))
  const key = await primitives.scrypt(passphrase, bytesOf(salt), cost)
  const secret = primitives.open(key, bytesOf(file.cipher.nonce), bytesOf(file.sealed), boundText(file))
  key.fill(0)
  return secret === null ? refuse(passphraseWrong()) : ok(secret)
}

/** Whether a cost that a file asks for is one that we give, so that a foreign file cannot hang us. */
export function withinCeiling({ N, r, p }: ScryptParameters): boolean {
  return 128 * N * r <= MEMORY_CEILING_BYTES && p <= PASSES_CEILING
}

function bytesOf(text: string): Uint8Array {
  return bytesFromBase64Url(text) ?? bug('a parsed key file holds base64url')
}

/** Also for what is known to be wrong without opening anything. */
export function passphraseWrong(): Problem {
  return problem({
    code: 'passphrase-wrong',
    message: 'The passphrase does not open the keys of this workspace.',
    remedy: 'Type it again; look at the keyboard layout and the Caps Lock key.',
  })
}

function keyDamaged(kid: string): Problem {
  return problem({
    code: 'key-damaged',
    where: { file: `keys/${kid}.json` },
    message: 'The key file is damaged: it does not agree with its own check value.',
    remedy: 'Restore it from a backup; badges that were issued stay valid.',
    values: { kid },
  })
}

function keyParameters(kid: string): Problem {
  return problem({
    code: 'key-parameters',
    where: { file: `keys/${kid}.json` },
    message: 'The key file asks for more memory or time than Rosette gives to opening a key.',
    remedy: 'Use the key file that Rosette wrote; this one comes from somewhere else.',
    values: { kid },
  })
}
