import { base64url, CompactSign, exportJWK, generateKeyPair } from 'jose'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { browserSignatureCheck, CryptoUnavailable } from '../../src/verifier/signature-check'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A signature by another library: algorithm, key, what was signed, signature. */
async function signed(algorithm: 'RS256' | 'ES256' | 'EdDSA') {
  const { publicKey, privateKey } = await generateKeyPair(algorithm)
  const token = await new CompactSign(new Uint8Array([1, 2, 3])).setProtectedHeader({ alg: algorithm }).sign(privateKey)
  const [header = '', payload = '', signature = ''] = token.split('.')
  const data = new TextEncoder().encode(`${header}.${payload}`)
  return {
    algorithm,
    jwk: { ...(await exportJWK(publicKey)) },
    data,
    signature: base64url.decode(signature),
  }
}

describe('browserSignatureCheck', () => {
  it.each(['RS256', 'ES256', 'EdDSA'] as const)('tells good %s signatures from changed ones', async (name) => {
    vi.stubGlobal('isSecureContext', true)
    const { algorithm, jwk, data, signature } = await signed(name)

    expect(await browserSignatureCheck(algorithm, jwk, data, signature)).toBe(true)
    expect(await browserSignatureCheck(algorithm, jwk, data.subarray(1), signature)).toBe(false)
    expect(await browserSignatureCheck(algorithm, jwk, data, signature.subarray(1))).toBe(false)
  })

  it('says of a key that is none: no', async () => {
    vi.stubGlobal('isSecureContext', true)
    const { data, signature } = await signed('RS256')

    expect(await browserSignatureCheck('RS256', { kty: 'RSA', n: 'AQ', e: 'AQAB' }, data, signature)).toBe(false)
  })

  it('does not call a badge false where the browser withholds what is needed', async () => {
    vi.stubGlobal('isSecureContext', false)
    const rsa = await signed('RS256')
    const ed25519 = await signed('EdDSA')

    await expect(browserSignatureCheck('RS256', rsa.jwk, rsa.data, rsa.signature)).rejects.toThrow(CryptoUnavailable)
    expect(await browserSignatureCheck('EdDSA', ed25519.jwk, ed25519.data, ed25519.signature)).toBe(true)
  })
})
