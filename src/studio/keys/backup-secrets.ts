import { z } from 'zod'
import { concatBytes, utf8 } from '../../core/foundation/bytes'
import { Instant } from '../../core/foundation/instant'
import { publicKeyFromJwk, PublicJwk } from '../../core/proof'
import { jsonFrom } from '../workspace/document'
import { StudioDocument } from '../workspace/studio-document'
import { secretBytes, signingKeyFrom } from './new-key'
import type { OpenedKey } from './open-keys'
import type { Rescued } from './rescued'

/** What stands before the secrets, which follow one another as they are: a text of them could not be zeroed. */
const Head = z.strictObject({
  studio: StudioDocument,
  keys: z.array(z.strictObject({ publicJwk: PublicJwk, created: Instant, secretBytes: z.int().min(1) })),
})
const LENGTH_BYTES = 4

/** The plain content of a backup: length of the head, head, secrets as PKCS #8. The caller zeroes it. */
export function packSecrets({ document, keys }: Rescued): Uint8Array {
  const secrets = keys.map(({ key }) => secretBytes(key))
  const head = utf8(
    JSON.stringify({
      studio: document,
      keys: keys.map(({ key, created }, i) => ({
        publicJwk: key.publicKey.jwk,
        created,
        secretBytes: secrets[i]?.length,
      })),
    }),
  )
  const length = Buffer.alloc(LENGTH_BYTES)
  length.writeUInt32BE(head.length)
  const packed = concatBytes(length, head, ...secrets)
  for (const secret of secrets) secret.fill(0)
  return packed
}

/** Null where a newer program wrote it. The caller zeroes `plain`. */
export function unpackSecrets(plain: Uint8Array): Rescued | null {
  const headEnd = LENGTH_BYTES + Buffer.from(plain.buffer, plain.byteOffset).readUInt32BE(0)
  const head = Head.safeParse(jsonFrom(plain.subarray(LENGTH_BYTES, headEnd)))
  if (!head.success) return null
  const keys: OpenedKey[] = []
  let at = headEnd
  for (const { publicJwk, created, secretBytes: length } of head.data.keys) {
    const publicKey = publicKeyFromJwk(publicJwk)
    if (!publicKey.ok) return null
    keys.push({ key: signingKeyFrom(publicKey.value, plain.slice(at, at + length)), created })
    at += length
  }
  return { document: head.data.studio, keys }
}
