import { pngBaker, type Baker } from '../../src/core/baking'
import { openBadgeCredential } from '../../src/core/credential'
import { bug } from '../../src/core/foundation/bug'
import { utf8 } from '../../src/core/foundation/bytes'
import { verifyBadge, type BadgeFile, type VerifyContext } from '../../src/core/verify'
import { nodeSignatureCheck } from '../../src/studio/keys/node-signature-check'
import type { Finding } from '../harness/finding'
import { rounds } from '../harness/rounds'
import { runScenario } from '../harness/scenario'
import { ratioOf, spreadOf, type Spread } from '../harness/spread'
import { awardSources } from '../inputs/award-sources'
import { benchMachine, valueOf } from '../inputs/office'
import { noisyPng } from '../inputs/pictures'
import { controller, created, ourIssuing, peer, rawVerifying, signers } from '../inputs/signing'

const ROUNDS = 9
const MANY = 1_000
/** The peer is many times slower: it does fewer a round, and its time is multiplied. */
const FEW = 20
const LATENCIES = 100

/** From the bytes of a file to its verdict, on one thread: the peer, our way and the raw limit on the same files. */
async function verify(): Promise<readonly Finding[]> {
  const contexts = await benchMachine().resources.contexts()
  const issue = ourIssuing(contexts, signers.node)
  const theirs = await peer(contexts)
  const texts: string[] = []
  for (const source of awardSources(MANY)) texts.push(await issue(openBadgeCredential(source)))
  const keys = utf8(JSON.stringify(controller))
  const context: VerifyContext = {
    contexts,
    now: created,
    documents: (url) => (url === 'https://badges.example.edu/.well-known/did.json' ? keys : null),
    crypto: nodeSignatureCheck,
  }
  const bare = texts.map((text, i) => ({ name: `${i}.json`, bytes: utf8(text) }))
  const baker = valueOf(pngBaker(noisyPng(100)))
  const baked = texts.slice(0, FEW * 10).map((text, i) => ({ name: `${i}.png`, bytes: bakedBytes(baker, text) }))
  const holds = async (file: BadgeFile) => {
    const { checks } = await verifyBadge(file, context)
    return checks.some(({ id, outcome }) => id === 'proof.signature' && outcome === 'pass')
  }
  const tampered = (texts[0] ?? '').replace('"name":"', '"name":"x')
  if (await holds({ name: 'tampered.json', bytes: utf8(tampered) })) throw new Error('a changed file was taken')
  if (await theirs.verify(tampered)) throw new Error('the peer took a changed file')
  for (const file of [...bare, ...baked]) if (!(await holds(file))) throw new Error(`${file.name} was not verified`)
  for (const text of texts.slice(0, FEW)) if (!(await theirs.verify(text))) throw new Error('the peer did not verify')

  const samples = await rounds(
    [
      { name: 'peer', run: () => inTurn(texts.slice(0, FEW), theirs.verify) },
      { name: 'ours', run: () => inTurn(bare, holds) },
      { name: 'raw', run: () => inTurn(texts, rawVerifying) },
      { name: 'bare', run: () => inTurn(bare.slice(0, FEW * 10), holds) },
      { name: 'baked', run: () => inTurn(baked, holds) },
    ],
    ROUNDS,
  )
  const of = (name: string, count: number, times = 1) => (samples.get(name) ?? []).map((s) => (s * times) / count)
  const [theirSlow, ourSlow] = [await slowOf(texts, theirs.verify), await slowOf(bare, holds)]
  return [
    finding(12, 'verify, times as fast as @digitalbazaar/vc', ratioOf(of('peer', FEW), of('ours', MANY)), 'x', 35),
    finding(12, 'verify, share of the raw limit', ratioOf(of('raw', MANY, 100), of('ours', MANY)), '%', 38),
    {
      target: 12,
      what: 'the time that 95 of 100 stay below, share of the peer’s',
      spread: spreadOf([(ourSlow / theirSlow) * 100]),
      unit: '%',
      bound: { kind: 'at-most', value: 2 },
    },
    {
      target: 13,
      what: 'verify a baked PNG of 100 kB, against its bare JSON',
      spread: ratioOf(of('baked', FEW * 10), of('bare', FEW * 10)),
      unit: 'x',
      bound: { kind: 'at-most', value: 1.3 },
    },
  ]
}

function finding(target: number, what: string, spread: Spread, unit: Finding['unit'], least: number): Finding {
  return { target, what, spread, unit, bound: { kind: 'at-least', value: least } }
}

function bakedBytes(baker: Baker, text: string): Uint8Array {
  return new Uint8Array(Buffer.concat(baker.bake([{ standard: 'ob3', text }])))
}

/** Milliseconds that 95 of 100 stay below. */
async function slowOf<T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (const item of items.slice(0, LATENCIES)) {
    const start = performance.now()
    await act(item)
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? bug('nothing was measured')
}

async function inTurn<T>(items: readonly T[], act: (item: T) => unknown): Promise<void> {
  for (const item of items) await act(item)
}

await runScenario(verify)
