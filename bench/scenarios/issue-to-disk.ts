import { generateKeyPairSync, sign } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { AwardFacts } from '../../src/core/credential'
import type { Files } from '../../src/studio/workspace/files'
import { realFiles } from '../../src/studio/workspace/real-files'
import type { SigningJob, SigningPool } from '../../src/studio/workers/signing-pool'
import { inlineSigning } from '../../src/studio/workers/inline-signing'
import { secondsNow } from '../harness/clock'
import type { Finding } from '../harness/finding'
import { single } from '../harness/finding'
import { runScenario } from '../harness/scenario'
import { spreadOf } from '../harness/spread'
import { anOffice, benchMachine, issueTo } from '../inputs/office'
import { rosterCsv } from '../inputs/roster'

const AWARDS = Number(process.env['ROSETTE_BENCH_AWARDS'] ?? 10_000)
/** A signature of the JWT takes long: fewer awards say the same. */
const WITH_JWT = Math.min(AWARDS, 2_000)
const BARE_SIGNATURES = 1_000
const ROUNDS = 3

/** What reading the list, a journal, an index and their syncs add to signing the same awards in memory. */
async function issueToDisk(): Promise<readonly Finding[]> {
  const ratios: number[] = []
  const withJwt: number[] = []
  let syncs = 0
  for (let round = 0; round < ROUNDS; round++) {
    const counted = countingSyncs(realFiles())
    const signing = repeatable(inlineSigning())
    const machine = { ...benchMachine(counted.files), signing: signing.pool }
    const folder = await anOffice(machine, 'key')
    const roster = rosterCsv(AWARDS)
    counted.reset()
    globalThis.gc?.()
    const start = secondsNow()
    const report = await issueTo(machine, folder, roster)
    const seconds = secondsNow() - start
    if (report.awarded !== AWARDS || journalLines(folder) !== 2 * AWARDS) throw new Error('not everybody was awarded')
    syncs = counted.syncs()
    ratios.push(seconds / (await signing.again()))
    withJwt.push(await jwtRatio())
  }
  return [
    {
      target: 5,
      what: `issue ${AWARDS} with journal, index and syncs, against signing them in memory (no JWT)`,
      spread: spreadOf(ratios),
      unit: 'x',
      bound: { kind: 'at-most', value: 1.5 },
    },
    {
      target: 5,
      what: `fdatasyncs of ${AWARDS} awards`,
      spread: single(syncs),
      unit: 'count',
      bound: { kind: 'at-most', value: AWARDS / 500 + 10 },
    },
    {
      target: 5,
      what: `issue ${WITH_JWT} with the JWT, against without it plus the bare RS256 signatures`,
      spread: spreadOf(withJwt),
      unit: 'x',
      bound: { kind: 'at-most', value: 1.2 },
    },
  ]
}

/** Awards the same list by an issuer that makes no JWT and by one that does. */
async function jwtRatio(): Promise<number> {
  const machine = benchMachine()
  const seconds = async (did: 'key' | 'web'): Promise<number> => {
    const folder = await anOffice(machine, did)
    const roster = rosterCsv(WITH_JWT)
    globalThis.gc?.()
    const start = secondsNow()
    const report = await issueTo(machine, folder, roster)
    if (report.awarded !== WITH_JWT) throw new Error('not everybody was awarded')
    return secondsNow() - start
  }
  const without = await seconds('key')
  const bare = bareSignatureSeconds() * WITH_JWT
  return (await seconds('web')) / (without + bare)
}

/** Seconds of one RS256 signature over as many bytes as a JWT has. */
function bareSignatureSeconds(): number {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const bytes = Buffer.alloc(4_000, 'x')
  globalThis.gc?.()
  const start = secondsNow()
  for (let i = 0; i < BARE_SIGNATURES; i++) sign('sha256', bytes, privateKey)
  return (secondsNow() - start) / BARE_SIGNATURES
}

/** The port with its syncs counted; only those of files, not of folders. */
function countingSyncs(files: Files): { files: Files; syncs: () => number; reset: () => void } {
  let count = 0
  return {
    syncs: () => count,
    reset: () => (count = 0),
    files: {
      ...files,
      open: async (path, how, mode) => {
        const file = await files.open(path, how, mode)
        return {
          append: (bytes) => file.append(bytes),
          truncate: (size) => file.truncate(size),
          sync: () => {
            count++
            return file.sync()
          },
          close: () => file.close(),
        }
      },
    },
  }
}

/** A pool that remembers what it was given, and can sign that again with nothing else to do. */
function repeatable(pool: SigningPool): { pool: SigningPool; again: () => Promise<number> } {
  const jobs: { readonly job: SigningJob; readonly blocks: (readonly AwardFacts[])[] }[] = []
  return {
    pool: {
      width: 1,
      begin: (job, awards) => {
        const signer = pool.begin(job, awards)
        const blocks: (readonly AwardFacts[])[] = []
        jobs.push({ job, blocks })
        return {
          sign: (block) => {
            blocks.push(block)
            return signer.sign(block)
          },
          close: () => signer.close(),
        }
      },
    },
    again: async () => {
      globalThis.gc?.()
      const start = secondsNow()
      for (const { job, blocks } of jobs) {
        const signer = pool.begin(job, blocks.length)
        for (const block of blocks) await signer.sign(block)
        await signer.close()
      }
      return secondsNow() - start
    },
  }
}

function journalLines(folder: string): number {
  const batches = join(folder, 'batches')
  let lines = 0
  for (const batch of readdirSync(batches)) {
    const file = join(batches, batch, 'awards.jsonl')
    if (statSync(file).size > 1 << 30) throw new Error('the journal is too large to count in one piece')
    const bytes = readFileSync(file)
    for (const byte of bytes) if (byte === 10) lines++
  }
  return lines
}

await runScenario(issueToDisk)
