import { createCipheriv, createDecipheriv, scrypt } from 'node:crypto'
import { concatBytes } from '../../core/foundation/bytes'
import { toHex } from '../../core/foundation/hex'
import type { KeyPrimitives, ScryptParameters } from '../../core/signing'

const TAG_BYTES = 16

/**
 * What envelopes need for one passphrase, by node:crypto: the same on the machine's Node and in Electron (no ChaCha20 there). The
 * keys of a workspace share a salt, so that half a second and 128 MiB are spent once; {@link KeyOpener.forget} ends it.
 */
export function keyOpener(): KeyOpener {
  const stretched = new Map<string, Promise<Uint8Array>>()
  return {
    primitives: {
      ...cipher,
      scrypt: async (passphrase, salt, cost) => {
        const key = JSON.stringify([toHex(salt), cost.N, cost.r, cost.p])
        const made = stretched.get(key) ?? stretch(passphrase, salt, cost)
        stretched.set(key, made)
        return Uint8Array.from(await made) // whoever asks zeroes what he got
      },
    },
    forget: async () => {
      for (const key of stretched.values()) (await key).fill(0)
      stretched.clear()
    },
  }
}
export type KeyOpener = { readonly primitives: KeyPrimitives; forget(): Promise<void> }

function stretch(passphrase: Uint8Array, salt: Uint8Array, { N, r, p }: ScryptParameters): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const maxmem = 128 * N * r * 2 // node refuses above its own low ceiling; openKey has checked the cost
    scrypt(passphrase, salt, 32, { N, r, p, maxmem }, (error, key) => (error ? reject(error) : resolve(key)))
  })
}

const cipher: Omit<KeyPrimitives, 'scrypt'> = {
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
