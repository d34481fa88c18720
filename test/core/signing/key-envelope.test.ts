import { createCipheriv, createDecipheriv, scrypt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Instant } from '../../../src/core/foundation/instant'
import { KeyFile, openKey, sealKey, type KeyPrimitives } from '../../../src/core/signing'
import { anEd25519Signer, anRsaSigner } from '../../support/keys'
import { problemsOf, valueOf } from '../../support/results'

/** node:crypto, as studio brings it. */
const primitives: KeyPrimitives = {
  scrypt: (passphrase, salt, { N, r, p }) =>
    new Promise((resolve, reject) => {
      scrypt(passphrase, salt, 32, { N, r, p, maxmem: 2 ** 30 }, (error, key) =>
        error ? reject(error) : resolve(Uint8Array.from(key)),
      )
    }),
  seal: (key, nonce, plain, bound) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound)
    return Uint8Array.from(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]))
  },
  open: (key, nonce, sealed, bound) => {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(bound).setAuthTag(sealed.subarray(-16))
    try {
      return Uint8Array.from(Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]))
    } catch {
      return null
    }
  },
}

const passphrase = new TextEncoder().encode('correct horse battery')
const secret = Uint8Array.from({ length: 48 }, (_, i) => i)
const { publicKey } = anEd25519Signer()

function sealed(over: object = {}): Promise<KeyFile> {
  const created = Instant.parse('2026-03-01T10:00:00Z')
  const salt = new Uint8Array(16).fill(1)
  const nonce = new Uint8Array(12).fill(2)
  const cost = { N: 2 ** 10, r: 8, p: 1 }
  return sealKey({ publicKey, created, secret, passphrase, salt, nonce, cost, ...over }, primitives)
}

/** As it comes back from a disk. */
function reread(file: KeyFile): KeyFile {
  return KeyFile.parse(JSON.parse(JSON.stringify(file)))
}

describe('a key envelope', () => {
  it('gives back the secret to who knows the passphrase', async () => {
    expect(valueOf(await openKey(reread(await sealed()), passphrase, primitives))).toEqual(secret)
    expect(reread(await sealed({ publicKey: anRsaSigner().publicKey })).alg).toBe('RS256')
  })

  it('shows nothing of the secret, and costs 128 MiB to open unless told otherwise', async () => {
    const file = await sealed({ cost: undefined })

    expect(JSON.stringify(file)).not.toContain(Buffer.from(secret).toString('base64url').slice(0, 12))
    expect(file.kdf).toMatchObject({ N: 131_072, r: 8, p: 1 })
  })

  it('tells a wrong passphrase', async () => {
    const wrong = new TextEncoder().encode('correct horse batterz')

    expect(problemsOf(await openKey(await sealed(), wrong, primitives))).toMatchObject([{ code: 'passphrase-wrong' }])
  })

  it('tells a file that was damaged, whichever member it is', async () => {
    const file = await sealed()
    const other = 'AwMDAwMDAwMDAwMDAwMDAw'
    const damaged: KeyFile[] = [
      { ...file, kid: anEd25519Signer(8).kid },
      { ...file, created: Instant.parse('2026-03-01T10:00:01Z') },
      { ...file, publicJwk: anEd25519Signer(8).publicKey.jwk },
      { ...file, kdf: { ...file.kdf, salt: other } },
      { ...file, kdf: { ...file.kdf, N: 2 ** 11 } },
      { ...file, cipher: { ...file.cipher, nonce: 'AwMDAwMDAwMDAwMD' } },
      { ...file, sealed: `A${file.sealed.slice(1)}` },
      { ...file, check: file.check.replace(/./, (digit) => (digit === '0' ? '1' : '0')) },
    ]

    for (const changed of damaged) {
      expect(problemsOf(await openKey(changed, passphrase, primitives))).toMatchObject([{ code: 'key-damaged' }])
    }
  })

  it('does no work for a file that asks for more than a gibibyte', async () => {
    const never: KeyPrimitives = { ...primitives, scrypt: () => Promise.reject(new Error('was asked to work')) }
    const cheap: KeyPrimitives = { ...primitives, scrypt: async () => new Uint8Array(32) }
    const greedy = await sealKey(
      {
        publicKey,
        created: Instant.parse('2026-03-01T10:00:00Z'),
        secret,
        passphrase,
        salt: new Uint8Array(16),
        nonce: new Uint8Array(12),
        cost: { N: 2 ** 24, r: 8, p: 1 },
      },
      cheap,
    )

    expect(problemsOf(await openKey(greedy, passphrase, never))).toMatchObject([{ code: 'key-parameters' }])
  })
})
