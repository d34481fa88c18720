import { z } from 'zod'
import { bytesFromBase64Url } from '../foundation/base64'
import { concatBytes, utf8 } from '../foundation/bytes'
import { Instant } from '../foundation/instant'
import { sha256Hex } from '../foundation/sha256'
import { PublicJwk } from '../proof'

const Bytes = (least: number, most: number) =>
  z.string().refine((text) => {
    const bytes = bytesFromBase64Url(text)
    return bytes !== null && bytes.length >= least && bytes.length <= most
  })

/** scrypt's cost (RFC 7914): N and r decide the memory, 128 · N · r bytes; p how often. */
export const ScryptParameters = z.strictObject({
  N: z.int().refine((n) => n >= 2 && Number.isInteger(Math.log2(n))),
  r: z.int().min(1),
  p: z.int().min(1),
})
export type ScryptParameters = z.infer<typeof ScryptParameters>

/**
 * keys/<kid>.json: one key of an issuer, its secret sealed under the passphrase (reliability.md §2, promises 11 and 12).
 * Bytes are base64url. `sealed` is ciphertext and tag of AES-256-GCM under scrypt's 32 bytes; what {@link boundText} holds is bound to it.
 */
export const KeyFile = z.strictObject({
  formatVersion: z.literal(1),
  kid: z.string().regex(/^[A-Za-z0-9_-]{20,64}$/),
  alg: z.enum(['Ed25519', 'RS256']),
  created: Instant,
  publicJwk: PublicJwk,
  kdf: z.strictObject({ name: z.literal('scrypt'), ...ScryptParameters.shape, salt: Bytes(16, 64) }),
  cipher: z.strictObject({ name: z.literal('AES-256-GCM'), nonce: Bytes(12, 12) }),
  sealed: Bytes(17, 16_384),
  /** SHA-256 of all the above: tells a damaged file from a wrong passphrase. */
  check: z.string().regex(/^[0-9a-f]{64}$/),
})
export type KeyFile = z.infer<typeof KeyFile>

/** The open members of a key file, which cannot be exchanged without breaking the seal (GCM's additional data). */
export function boundText(file: Omit<KeyFile, 'sealed' | 'check'>): Uint8Array {
  const { formatVersion, kid, alg, created, publicJwk, kdf, cipher } = file
  return utf8(JSON.stringify([formatVersion, kid, alg, created, sorted(publicJwk), sorted(kdf), sorted(cipher)]))
}

/** The check value of a key file's other members. */
export function checkOf(file: Omit<KeyFile, 'check'>): string {
  return sha256Hex(concatBytes(boundText(file), utf8(file.sealed)))
}

function sorted(members: Readonly<Record<string, string | number>>): readonly (readonly [string, string | number])[] {
  return Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1))
}
