import * as vc from '@digitalbazaar/vc'
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey'
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { instantFromMs } from '../../src/core/foundation/instant'
import type { JsonObject } from '../../src/core/foundation/json'
import { didDocument, methodId, publicKeyFromJwk, type Contexts } from '../../src/core/proof'
import { dataIntegritySigner, nobleSigner, type Signer } from '../../src/core/signing'
import { issuer } from './award-sources'
import { valueOf } from './office'

export const created = instantFromMs(Date.parse('2026-11-24T09:00:00Z'))
const seed = new Uint8Array(32).fill(7)
const privateKey = createPrivateKey({ key: pkcs8(seed), format: 'der', type: 'pkcs8' })
const nodeKey = createPublicKey(privateKey)
const publicKey = valueOf(publicKeyFromJwk(nodeKey.export({ format: 'jwk' })))
const verificationMethod = methodId(issuer.did, publicKey)
/** The issuer's document, which lists the key. */
export const controller = didDocument({ did: issuer.did, keys: [publicKey] })

/** By node:crypto, and by the reference; both with the same key. */
export const signers = {
  noble: nobleSigner(seed),
  node: {
    kid: publicKey.kid,
    alg: publicKey.alg,
    sign: async (bytes) => sign(null, bytes, privateKey),
  } satisfies Signer,
}

/** A document as signed JSON text, our way. */
export function ourIssuing(contexts: Contexts, signer: Signer): (document: JsonObject) => Promise<string> {
  const signDocument = dataIntegritySigner({ signer, verificationMethod, created, contexts })
  return async (document) => JSON.stringify(valueOf(await signDocument(document)))
}

/** What no issuing can do without: the text, two hashes, a signature. */
export function rawIssuing(document: JsonObject): void {
  const text = JSON.stringify(document)
  sign(null, Buffer.concat([hashOf(text), hashOf(text)]), privateKey)
}

/** A true signature: a false one is refused in less time. */
const MESSAGE = Buffer.alloc(64)
const SIGNATURE = sign(null, MESSAGE, privateKey)

/** What no verifying can do without: reading, two hashes, checking a signature. */
export function rawVerifying(text: string): void {
  JSON.parse(text)
  const hashes = Buffer.concat([hashOf(text), hashOf(text)])
  if (hashes.length !== MESSAGE.length || !verify(null, MESSAGE, nodeKey, SIGNATURE)) throw new Error('not verified')
}

/** @digitalbazaar/vc with the same key, contexts and moment. */
export async function peer(contexts: Contexts) {
  const [method] = [controller['verificationMethod']].flat()
  const keyDocument = { '@context': 'https://w3id.org/security/multikey/v1', ...(method as object) }
  const documents = new Map<string, unknown>([...contexts, [issuer.did, controller], [verificationMethod, keyDocument]])
  const documentLoader = async (url: string) => {
    if (!documents.has(url)) throw new Error(`offline: ${url}`)
    return { contextUrl: null, documentUrl: url, document: structuredClone(documents.get(url)) }
  }
  const generated = await Ed25519Multikey.generate({ seed, id: verificationMethod, controller: issuer.did })
  const exported = await generated.export({ publicKey: true, secretKey: true, includeContext: true })
  const key = await Ed25519Multikey.from(exported)
  return {
    issue: async (document: JsonObject): Promise<string> => {
      const suite = new DataIntegrityProof({ signer: key.signer(), cryptosuite, date: created })
      return JSON.stringify(await vc.issue({ credential: structuredClone(document), suite, documentLoader }))
    },
    verify: async (text: string): Promise<boolean> => {
      const { verified } = await vc.verifyCredential({
        credential: JSON.parse(text) as object,
        suite: new DataIntegrityProof({ cryptosuite }),
        documentLoader,
        checkStatus: async () => ({ verified: true }),
        now: new Date(created),
      })
      return verified
    },
  }
}

/** The signature of a signed document, whether its proofs stand in a list or not. */
export function proofValueOf(text: string): unknown {
  const { proof } = JSON.parse(text) as { proof: unknown }
  const [first] = [proof].flat()
  return (first as { proofValue?: unknown } | undefined)?.proofValue
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** A 32-byte Ed25519 seed as PKCS#8 (RFC 8410, 7). */
function pkcs8(bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), bytes])
}
