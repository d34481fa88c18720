import { generateKeyPairSync } from 'node:crypto'
import { instantFromMs } from '../../src/core/foundation/instant'
import { defaultPublishSettings } from '../../src/core/foundation/publish-settings'
import type { AwardFacts } from '../../src/core/credential'
import { publicKeyFromJwk } from '../../src/core/proof'
import { inOrder } from '../../src/studio/workers/in-order'
import type { SigningJob, SigningPool } from '../../src/studio/workers/signing-pool'
import { threadSigning } from '../../src/studio/workers/thread-signing'
import type { Finding } from '../harness/finding'
import { rounds } from '../harness/rounds'
import { runScenario } from '../harness/scenario'
import { ratioOf } from '../harness/spread'
import { awardSources, issuer } from '../inputs/award-sources'
import { benchMachine, valueOf } from '../inputs/office'

const ROUNDS = 5
const AWARDS = 2_000
/** As `issue` hands them out. */
const BLOCK = 25
const BLOCKS_A_THREAD = 2

/** Two signing threads against one, on the same awards; both were started and warmed up before. */
async function signOnThreads(): Promise<readonly Finding[]> {
  const sources = awardSources(AWARDS)
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const key = { publicKey: valueOf(publicKeyFromJwk(publicKey.export({ format: 'jwk' }))), secret: privateKey }
  const [first] = sources
  if (!first) throw new Error('nothing to sign')
  const job: SigningJob = {
    issuer,
    badge: first.badge,
    publish: defaultPublishSettings,
    created: instantFromMs(Date.parse('2026-11-24T09:00:00Z')),
    contexts: await benchMachine().resources.contexts(),
    keys: { embedded: key },
  }
  const facts = sources.map((source) => source.facts)
  const [one, two] = [1, 2].map((threads) => signingOn(threadSigning(threads), job))
  if (!one || !two) throw new Error('no threads')
  const [byOne, byTwo] = [await one.sign(facts), await two.sign(facts)]
  if (byOne.length !== AWARDS || JSON.stringify(byOne) !== JSON.stringify(byTwo)) throw new Error('the bytes differ')
  const samples = await rounds(
    [
      { name: 'one', run: () => one.sign(facts) },
      { name: 'two', run: () => two.sign(facts) },
    ],
    ROUNDS,
  )
  await Promise.all([one.close(), two.close()])
  return [
    {
      target: 4,
      what: `sign ${AWARDS} on two threads, times as fast as on one`,
      spread: ratioOf(samples.get('one') ?? [], samples.get('two') ?? []),
      unit: 'x',
      bound: { kind: 'at-least', value: 1.8 },
    },
  ]
}

function signingOn(pool: SigningPool, job: SigningJob) {
  const signer = pool.begin(job, AWARDS)
  return {
    sign: async (facts: readonly AwardFacts[]): Promise<string[]> => {
      const signed: string[] = []
      const sign = (block: readonly AwardFacts[]) => signer.sign(block)
      for await (const { result } of inOrder(blocksOf(facts), sign, pool.width * BLOCKS_A_THREAD))
        for (const { credential } of result) signed.push(credential)
      return signed
    },
    close: () => signer.close(),
  }
}

async function* blocksOf(facts: readonly AwardFacts[]): AsyncGenerator<readonly AwardFacts[]> {
  for (let at = 0; at < facts.length; at += BLOCK) yield facts.slice(at, at + BLOCK)
}

await runScenario(signOnThreads)
