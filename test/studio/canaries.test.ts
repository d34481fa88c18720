import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { utf8 } from '../../src/core/foundation/bytes'
import { quietRun } from '../../src/core/foundation/run'
import { backUpKeys, noteBackup } from '../../src/studio/workflows/back-up-keys'
import { changePassphrase } from '../../src/studio/workflows/change-passphrase'
import { draftMails } from '../../src/studio/workflows/draft-mails'
import { exportImages } from '../../src/studio/workflows/export-images'
import { exportSite } from '../../src/studio/workflows/export-site'
import { rotateKeys } from '../../src/studio/workflows/rotate-keys'
import { withStudio } from '../../src/studio/workspace/open-studio'
import { leaksIn, leaksInText } from '../support/canaries'
import { runCommand } from '../support/command'
import { aFolder } from '../support/folders'
import { aFullWorkspace } from '../support/full-workspace'
import { batchesIn } from '../support/issuing'
import { aMachine } from '../support/machine'
import { aRoster } from '../support/roster'
import { PASSPHRASE, valueOf } from '../support/workspace'

/** What packs into no fewer letters than a long text has, the same at each run. */
const FILLER = Array.from({ length: 10 }, (_, i) => createHash('sha256').update(`${i}`).digest('hex')).join('')

const people = [1, 2, 3]
const personal = people.flatMap((n) => [`canary-${n}@example.edu`, `CANARY-ID-${n}`])

/** The secret seed of a workspace's Ed25519 key, as bytes written in the ways a leak would have it. */
async function secretsOf(folder: string): Promise<string[]> {
  return withStudio(aMachine(), folder, 'read', async (studio) => {
    valueOf(await studio.keys.unlock(utf8(PASSPHRASE)))
    const { embedded, jwt } = valueOf(studio.keys.signingKeys())
    const parts = [embedded.secret.export({ format: 'jwk' }).d, jwt?.secret.export({ format: 'jwk' }).d]
    return parts.flatMap((d) => (d === undefined ? [] : [d, Buffer.from(d, 'base64url').toString('hex')]))
  })
}

describe('canaries', () => {
  it('are found by the search in every form that it promises', () => {
    const folder = aFolder()
    const word = 'canary-1@example.edu'
    const forms: Record<string, Buffer> = {
      plain: Buffer.from(`x${word}x`),
      utf16: Buffer.from(word, 'utf16le'),
      base64a: Buffer.from(Buffer.from(`${word} and more`).toString('base64')),
      base64b: Buffer.from(Buffer.from(`1${word} and more`).toString('base64')),
      base64c: Buffer.from(Buffer.from(`12${word} and more`).toString('base64url')),
      hex: Buffer.from(Buffer.from(word).toString('hex')),
      gzip: Buffer.concat([Buffer.from('head'), gzipSync(word)]),
      packedTwice: Buffer.from(gzipSync(`${FILLER}${word}`).toString('base64')),
    }
    for (const [name, bytes] of Object.entries(forms)) writeFileSync(join(folder, name), bytes)

    const found = new Set(leaksIn(folder, [word]).map(({ file }) => file))

    expect([...found].sort()).toEqual(
      Object.keys(forms)
        .map((name) => join(folder, name))
        .sort(),
    )
  })

  it('never leave the workspace: no address, student ID, passphrase or key in site, ZIP, manifest or images', async () => {
    const folder = await aFullWorkspace()
    const out = aFolder()
    const [batch = ''] = batchesIn(folder)
    await withStudio(aMachine(), folder, 'read', async (studio) => {
      valueOf(await exportSite(studio, { out: join(out, 'site'), zip: join(out, 'site.zip') }, quietRun()))
      valueOf(await exportImages(studio, { batch, out: join(out, 'images') }, quietRun()))
    })

    const leaks = leaksIn(out, [...personal, PASSPHRASE, ...(await secretsOf(folder))])

    expect(leaks).toEqual([])
  })

  it('stand in the workspace only where the contract says: addresses in the batch, secrets nowhere', async () => {
    const folder = await aFullWorkspace()

    const leaks = leaksIn(folder, [PASSPHRASE, ...(await secretsOf(folder))])
    const addresses = leaksIn(folder, personal).map(({ file }) => file.slice(folder.length + 1))

    expect(leaks).toEqual([])
    expect(addresses.length).toBeGreaterThan(0)
    for (const file of addresses) expect(file).toMatch(/^batches\/[^/]+\/awards\.(jsonl|index)$/)
  })

  it('go to nobody else by mail: each draft knows one person only', async () => {
    const folder = await aFullWorkspace()
    const out = join(aFolder(), 'mails')
    const [batch = ''] = batchesIn(folder)
    await withStudio(aMachine(), folder, 'read', async (studio) =>
      valueOf(await draftMails(studio, { batch, out }, quietRun())),
    )

    const leaks = leaksIn(out, personal)

    const people = new Map<string, Set<string>>()
    for (const { file, word } of leaks) people.set(file, (people.get(file) ?? new Set()).add(word))
    expect([...people.values()].map((words) => words.size)).toEqual([1, 1, 1])
    expect(leaks.some(({ word }) => word.startsWith('CANARY-ID'))).toBe(false)
  })

  it('are not printed, whether a command succeeds or fails', async () => {
    const folder = await aFullWorkspace()
    const lists = aFolder()
    mkdirSync(join(lists, 'out'))
    const bad = join(lists, 'bad.csv')
    writeFileSync(
      bad,
      Buffer.concat([
        Buffer.from(aRoster(3).bytes),
        Buffer.from('=cmd(),canary-4@@example.edu,1.1.1950,x,999,CANARY-ID-4\n'),
      ]),
    )
    const good = join(lists, 'good.csv')
    writeFileSync(good, aRoster(5).bytes)
    const issueIt = ['issue', folder, '--badge', 'data-storytelling', '--roster']

    const printed = [
      await runCommand(...issueIt, bad),
      await runCommand(...issueIt, good, '--json'),
      await runCommand('export', folder, '--out', join(lists, 'out/site')),
      await runCommand('audit', folder),
      await runCommand('issue', folder, '--resume', 'none'),
    ]
      .map(({ stdout, stderr }) => stdout + stderr)
      .join('\n')

    expect(leaksInText(printed, [PASSPHRASE, ...(await secretsOf(folder)), ...personal, 'CANARY-ID-4'])).toEqual([])
    expect(leaksIn(join(lists, 'out'), [...personal, PASSPHRASE])).toEqual([])
    expect(readFileSync(join(folder, 'audit.jsonl'), 'utf8')).not.toContain('canary-')
  }, 120_000)

  it('never leave the keys: no backup, sheet or journal holds a secret or a passphrase in clear', async () => {
    const folder = await aFullWorkspace()
    const next = 'canary-next-passphrase'
    const secrets = [...(await secretsOf(folder)), PASSPHRASE, next]
    await withStudio(aMachine(), folder, 'write', async (studio) => {
      const made = valueOf(await backUpKeys(studio, { passphrase: utf8(PASSPHRASE), backupPassphrase: utf8(next) }))
      writeFileSync(join(folder, 'backup.json'), made.file)
      writeFileSync(join(folder, 'sheet.pdf'), made.sheet)
      await noteBackup(studio, made)
      valueOf(await rotateKeys(studio, { passphrase: utf8(PASSPHRASE) }))
      valueOf(await changePassphrase(studio, { old: utf8(PASSPHRASE), next: utf8(next) }))
    })

    expect(leaksIn(folder, secrets)).toEqual([])
  })
})
