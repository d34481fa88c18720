import { generateKeyPairSync, verify, createPublicKey } from 'node:crypto'
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { utf8 } from '../../../src/core/foundation/bytes'
import { publicKeyFromJwk } from '../../../src/core/proof'
import { nobleSigner } from '../../../src/core/signing'
import { nodeSigner } from '../../../src/studio/keys/node-signer'
import { openStudio } from '../../../src/studio/workspace/open-studio'
import { aMachine } from '../../support/machine'
import { aWorkspace, PASSPHRASE, valueOf } from '../../support/workspace'

describe('nodeSigner', () => {
  it('makes the same 64 bytes as the reference signer', async () => {
    for (let round = 0; round < 20; round++) {
      const { privateKey, publicKey } = generateKeyPairSync('ed25519')
      const seed = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url')
      const key = valueOf(publicKeyFromJwk(publicKey.export({ format: 'jwk' })))
      const data = utf8(`data ${round}`)

      const ours = await nodeSigner({ publicKey: key, secret: privateKey }).sign(data)

      expect(Buffer.from(ours).equals(await nobleSigner(seed).sign(data))).toBe(true)
    }
  })
})

describe('KeyRing', () => {
  it('opens with the passphrase, in whatever Unicode form it was typed, and zeroes it', async () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const studio = await openStudio(aMachine(), await aWorkspace(), 'read')
      const passphrase = utf8(PASSPHRASE.normalize(form))

      expect(await studio.keys.unlock(passphrase)).toEqual({ ok: true, value: undefined })
      expect([...passphrase].every((byte) => byte === 0)).toBe(true)
    }
  })

  it('signs with the keys that it lists', async () => {
    const studio = await openStudio(aMachine(), await aWorkspace(), 'read')
    await studio.keys.unlock(utf8(PASSPHRASE))
    const { embedded, jwt } = valueOf(studio.keys.signingKeys())
    const listed = await studio.keys.list()

    expect(listed.map(({ publicKey }) => publicKey.alg)).toEqual(['Ed25519', 'RS256'])
    for (const key of [embedded, jwt ?? expect.unreachable('no RSA key')]) {
      const signature = await nodeSigner(key).sign(utf8('x'))
      const jwk = listed.find(({ publicKey }) => publicKey.kid === key.publicKey.kid)?.publicKey.jwk ?? {}
      const digest = key.publicKey.alg === 'RS256' ? 'sha256' : null
      expect(verify(digest, utf8('x'), createPublicKey({ key: jwk, format: 'jwk' }), signature)).toBe(true)
    }
  })

  it('tells a wrong passphrase from a damaged file', async () => {
    const folder = await aWorkspace()
    const studio = await openStudio(aMachine(), folder, 'read')
    expect(await studio.keys.unlock(utf8('another passphrase'))).toMatchObject({
      problems: [{ code: 'passphrase-wrong' }],
    })

    const [name = ''] = readdirSync(join(folder, 'keys')).filter((file) => file.startsWith('z6Mk'))
    const path = join(folder, 'keys', name)
    const other = (_all: string, before: string, letter: string) => before + (letter === 'A' ? 'B' : 'A')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/("sealed": ".)(.)/, other))
    expect(await studio.keys.unlock(utf8(PASSPHRASE))).toMatchObject({ problems: [{ code: 'key-damaged' }] })
    expect(studio.keys.unlocked).toBe(false)
  })

  it('keeps the secrets sealed: in no file, and the files readable by the owner alone', async () => {
    const folder = await aWorkspace()
    const studio = await openStudio(aMachine(), folder, 'read')
    await studio.keys.unlock(utf8(PASSPHRASE))
    const { embedded } = valueOf(studio.keys.signingKeys())
    const seed = embedded.secret.export({ format: 'jwk' }).d ?? expect.unreachable('no seed')

    for (const name of readdirSync(join(folder, 'keys'))) {
      const path = join(folder, 'keys', name)
      expect(readFileSync(path, 'latin1')).not.toContain(seed)
      expect(readFileSync(path, 'utf8')).toMatch(/"name": "scrypt"/)
      expect(statSync(path).mode & 0o077).toBe(0)
    }
  })
})
