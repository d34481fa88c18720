import * as vc from '@digitalbazaar/vc'
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey'
import { createHash, createPrivateKey, createPublicKey, sign as nodeSign, verify as nodeVerify } from 'node:crypto'
import { openBadgeCredential } from '../../src/core/credential'
import { instantFromMs } from '../../src/core/foundation/instant'
import type { JsonObject } from '../../src/core/foundation/json'
import { didDocument, methodId, publicKeyFromJwk } from '../../src/core/proof'
import { dataIntegritySigner, nobleSigner, type Signer } from '../../src/core/signing'
import { verifyBadge } from '../../src/core/verify'
import { nodeSignatureCheck } from '../../src/studio/keys/node-signature-check'
import type { Finding } from '../harness/finding'
import { rounds } from '../harness/rounds'
import { runScenario } from '../harness/scenario'
import { ratioOf } from '../harness/spread'
import { awardSources, issuer } from '../inputs/award-sources'
import { benchMachine, valueOf } from '../inputs/office'

const ROUNDS = 7
const MANY = 400
/** The peer is many times slower: it does fewer a round, and its time is multiplied. */
const FEW = 20
const CREATED = instantFromMs(Date.parse('2026-11-24T09:00:00Z'))
const seed = new Uint8Array(32).fill(7)

/** Issue and verify in memory on one thread: the peer, our path and the raw limit on the same documents. */
async function signAndVerify(): Promise<readonly Finding[]> {
  const contexts = await benchMachine().resources.contexts()
  const reference = nobleSigner(seed)
  const privateKey = createPrivateKey({ key: pkcs8(seed), format: 'der', type: 'pkcs8' })
  const publicKey = valueOf(publicKeyFromJwk(createPublicKey(privateKey).export({ format: 'jwk' })))
  const native: Signer = { ...reference, sign: async (bytes) => nodeSign(null, bytes, privateKey) }
  const verificationMethod = methodId(issuer.did, publicKey)
  const signer = (one: Signer) => dataIntegritySigner({ signer: one, verificationMethod, created: CREATED, contexts })
  const [fast, slow] = [signer(native), signer(reference)]
  const sources = awardSources(MANY)
  const few = sources.slice(0, FEW)

  const controller = didDocument({ did: issuer.did, keys: [publicKey] })
  const documents = new Map<string, unknown>([
    ...contexts,
    [issuer.did, controller],
    [verificationMethod, methodOf(controller)],
  ])
  const documentLoader = async (url: string) => {
    if (!documents.has(url)) throw new Error(`offline: ${url}`)
    return { contextUrl: null, documentUrl: url, document: structuredClone(documents.get(url)) }
  }
  const key = await Ed25519Multikey.from(await peerKey(verificationMethod))
  const suite = () => new DataIntegrityProof({ signer: key.signer(), cryptosuite, date: CREATED })
  const peerIssue = (document: JsonObject) =>
    vc.issue({ credential: structuredClone(document), suite: suite(), documentLoader })
  const ours = async (one: typeof fast, document: JsonObject) => JSON.stringify(valueOf(await one(document)))

  const texts: string[] = []
  for (const source of sources) texts.push(await ours(fast, openBadgeCredential(source)))
  const [first, firstText] = [few[0], texts[0]]
  if (!first || firstText === undefined) throw new Error('nothing to sign')
  const byPeer = (await peerIssue(openBadgeCredential(first))) as { proof: { proofValue: string } }
  const byUs = JSON.parse(firstText) as { proof: { proofValue: string }[] }
  if (byPeer.proof.proofValue !== byUs.proof[0]?.proofValue) throw new Error('the signatures differ')
  if ((await ours(slow, openBadgeCredential(first))) !== firstText) throw new Error('the two signers differ')

  const known = new Map([[`https://badges.example.edu/.well-known/did.json`, Buffer.from(JSON.stringify(controller))]])
  const context = {
    contexts,
    now: CREATED,
    documents: (url: string) => known.get(url) ?? null,
    crypto: nodeSignatureCheck,
  }
  const files = texts.map((text, i) => ({ name: `${i}.json`, bytes: new Uint8Array(Buffer.from(text)) }))
  const judged = await verifyBadge(files[0] ?? { name: '', bytes: seed }, context)
  if (judged.checks.find(({ id }) => id === 'proof.signature')?.outcome !== 'pass') throw new Error('not verified')

  const hash = (text: string) => createHash('sha256').update(text).digest()
  const nodeKey = createPublicKey(privateKey)
  const rawVerify = (text: string) => {
    JSON.parse(text)
    nodeVerify(null, Buffer.concat([hash(text), hash(text)]), nodeKey, Buffer.alloc(64))
  }
  const samples = await rounds(
    [
      { name: 'peer issues', run: () => inTurn(few, (source) => peerIssue(openBadgeCredential(source))) },
      { name: 'ours issues', run: () => inTurn(sources, (source) => ours(fast, openBadgeCredential(source))) },
      { name: 'noble issues', run: () => inTurn(few, (source) => ours(slow, openBadgeCredential(source))) },
      {
        name: 'raw issues',
        run: () =>
          inTurn(sources, (source) => {
            const text = JSON.stringify(openBadgeCredential(source))
            nodeSign(null, Buffer.concat([hash(text), hash(text)]), privateKey)
          }),
      },
      {
        name: 'peer verifies',
        run: () =>
          inTurn(texts.slice(0, FEW), (text) =>
            vc.verifyCredential({
              credential: JSON.parse(text) as object,
              suite: new DataIntegrityProof({ cryptosuite }),
              documentLoader,
              checkStatus: async () => ({ verified: true }),
              now: new Date(CREATED),
            }),
          ),
      },
      { name: 'ours verifies', run: () => inTurn(files, (file) => verifyBadge(file, context)) },
      { name: 'raw verifies', run: () => inTurn(texts, rawVerify) },
    ],
    ROUNDS,
  )
  const of = (name: string, count = MANY) => (samples.get(name) ?? []).map((seconds) => seconds / count)
  const percent = (limit: readonly number[], one: readonly number[]) =>
    ratioOf(
      limit.map((s) => s * 100),
      one,
    )
  return [
    {
      target: 1,
      what: 'issue in memory, times as fast as @digitalbazaar/vc',
      spread: ratioOf(of('peer issues', FEW), of('ours issues')),
      unit: 'x',
      bound: null,
    },
    {
      target: 1,
      what: 'issue in memory, share of the raw limit',
      spread: percent(of('raw issues'), of('ours issues')),
      unit: '%',
      bound: null,
    },
    {
      target: 3,
      what: 'the same with the noble signer, times as fast as @digitalbazaar/vc',
      spread: ratioOf(of('peer issues', FEW), of('noble issues', FEW)),
      unit: 'x',
      bound: null,
    },
    {
      target: 12,
      what: 'verify, times as fast as @digitalbazaar/vc',
      spread: ratioOf(of('peer verifies', FEW), of('ours verifies')),
      unit: 'x',
      bound: null,
    },
    {
      target: 12,
      what: 'verify, share of the raw limit',
      spread: percent(of('raw verifies'), of('ours verifies')),
      unit: '%',
      bound: null,
    },
  ]
}

async function inTurn<T>(items: readonly T[], act: (item: T) => unknown): Promise<void> {
  for (const item of items) await act(item)
}

function methodOf(controller: JsonObject): unknown {
  const [method] = [controller['verificationMethod']].flat()
  return { '@context': 'https://w3id.org/security/multikey/v1', ...(method as object) }
}

async function peerKey(id: string): Promise<object> {
  const key = await Ed25519Multikey.generate({ seed, id, controller: issuer.did })
  return key.export({ publicKey: true, secretKey: true, includeContext: true })
}

/** A 32-byte Ed25519 seed as PKCS#8 (RFC 8410, 7). */
function pkcs8(bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), bytes])
}

await runScenario(signAndVerify)
