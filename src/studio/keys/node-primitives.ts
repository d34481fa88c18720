import { createCipheriv, createDecipheriv, scrypt } from 'node:crypto'
import { concatBytes } from '../../core/foundation/bytes'
import type { KeyPrimitives } from '../../core/signing'

const TAG_BYTES = 16

/** What an envelope needs, by node:crypto: the same on the machine's Node and in Electron (no ChaCha20 there). */
export const nodePrimitives: KeyPrimitives = {
  scrypt: (passphrase, salt, { N, r, p }) =>
    new Promise((resolve, reject) => {
      const maxmem = 128 * N * r * 2 // node refuses above its own low ceiling; openKey has checked the cost
      scrypt(passphrase, salt, 32, { N, r, p, maxmem }, (error, key) => (error ? reject(error) : resolve(key)))
    }),
  seal: (key, nonce, plain, bound) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(bound)
    return concatBytes(cipher.update(plain), cipher.final(), cipher.getAuthTag())
  },
  open: (key, nonce, sealed, bound) => {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(bound)
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES))
    const plain = decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES))
    try {
      decipher.final()
      return plain
    } catch {
      plain.fill(0)
      return null // the one thing final throws here: the tag does not fit
    }
  },
}
