import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rosette } from '../support/console'
import { aFolder } from '../support/folders'
import { aFullWorkspace } from '../support/full-workspace'
import { keysOf, signingKid } from '../support/key-life'
import { PASSPHRASE } from '../support/workspace'

const env = { ROSETTE_PASSPHRASE: PASSPHRASE }

describe('key', { timeout: 60_000 }, () => {
  it('list, rotate and retire say which keys sign and which only check', async () => {
    const w = await aFullWorkspace()
    const kid = await signingKid(w)

    const preview = await rosette(['key', 'rotate', w, '--dry-run', '--json'])
    const retired = await rosette(['key', 'retire', w, kid, '--json'], { env })
    const again = await rosette(['key', 'retire', w, kid], { env })
    const listed = await rosette(['key', 'list', w, '--json'])

    expect(preview).toMatchObject({ exitCode: 0, json: { made: [], retired: { length: 2 } } })
    expect(retired).toMatchObject({
      exitCode: 0,
      json: { made: [{ alg: 'Ed25519' }], retired: [{ kid, alg: 'Ed25519' }] },
    })
    expect(again).toMatchObject({ exitCode: 0, stderr: 'Nothing had to be changed: this key signs no more.\n' })
    expect(listed).toMatchObject({ exitCode: 0, json: { backup: null, backupCurrent: false } })
    expect((await keysOf(w)).map(({ alg, state, awards }) => [alg, state, awards]).sort()).toEqual([
      ['Ed25519', 'active', 0],
      ['Ed25519', 'retired', 3],
      ['RS256', 'active', 3],
    ])
  })

  it('compromised previews without a passphrase, then signs all awards of the key anew', async () => {
    const w = await aFullWorkspace()
    const kid = await signingKid(w)

    const preview = await rosette(['key', 'compromised', w, kid, '--dry-run', '--json'])
    const done = await rosette(
      ['key', 'compromised', w, kid, '--since', '2026-05-01', '--reason', 'Laptop stolen', '--json'],
      { env },
    )

    expect(preview).toMatchObject({ exitCode: 0, json: { awards: 3, resigned: 0, made: [] } })
    expect(done).toMatchObject({
      exitCode: 0,
      json: {
        kid,
        state: 'compromised',
        since: '2026-04-30T22:00:00Z',
        awards: 3,
        resigned: 3,
        made: [{ alg: 'Ed25519' }],
      },
    })
    expect((await keysOf(w)).find((key) => key.kid === kid)).toMatchObject({ awards: 0, reason: 'Laptop stolen' })
  })

  it('passphrase takes old and new from where they cannot be seen', async () => {
    const w = await aFullWorkspace()
    const both = { ...env, ROSETTE_NEW_PASSPHRASE: 'canary-next-passphrase' }

    const changed = await rosette(['key', 'passphrase', w, '--json'], { env: both })

    expect(changed).toMatchObject({ exitCode: 0, json: { keys: 2 }, env: {} })
    expect(await rosette(['key', 'rotate', w], { env })).toMatchObject({ exitCode: 2 })
    expect(
      await rosette(['key', 'rotate', w], { env: { ROSETTE_PASSPHRASE: 'canary-next-passphrase' } }),
    ).toMatchObject({
      exitCode: 0,
    })
  })

  it('backup, check-backup and restore bring the keys onto an empty machine', async () => {
    const w = await aFullWorkspace()
    const cwd = aFolder()

    const made = await rosette(['key', 'backup', w, '--out', 'keys.backup', '--sheet', 'sheet.pdf', '--json'], {
      env,
      cwd,
    })
    const checked = await rosette(['key', 'check-backup', 'keys.backup', w, '--json'], { env, cwd })
    const restored = await rosette(['key', 'restore', 'keys.backup', 'office', '--json'], { env, cwd })

    expect(made).toMatchObject({ exitCode: 0, json: { keys: { length: 2 } } })
    expect(checked).toMatchObject({ exitCode: 0, json: { ok: true, kind: 'file', missing: [] } })
    expect(restored).toMatchObject({ exitCode: 0, json: { into: 'new', did: 'did:web:badges.example.edu' } })
    expect(await keysOf(join(cwd, 'office'))).toMatchObject([{ state: 'active' }, { state: 'active' }])
    expect(readFileSync(join(cwd, 'sheet.pdf'), 'latin1').slice(0, 5)).toBe('%PDF-')
    expect((await rosette(['key', 'list', w, '--json'])).json).toMatchObject({ backupCurrent: true })
    await rosette(['key', 'rotate', w], { env })
    expect(await rosette(['key', 'check-backup', 'keys.backup', w, '--json'], { env, cwd })).toMatchObject({
      exitCode: 1,
      json: { ok: false, missing: { length: 2 } },
    })
  })

  it.each([
    [['key', 'retire', 'W', 'nobody'], 'key-unknown'],
    [['key', 'compromised', 'W', 'nobody'], 'key-unknown'],
    [['key', 'compromised', 'W', 'K', '--since', '2099-01-01'], 'date-out-of-range'],
    [['key', 'compromised', 'W', 'K', '--since', 'May'], 'date-invalid'],
    [['key', 'backup', 'W'], 'option-missing'],
    [['key', 'check-backup', 'not.a.backup', 'W'], 'backup-damaged'],
    [['key', 'check-backup', 'typed.txt', 'W'], 'group-mistyped'],
    [['key', 'restore', 'nowhere', 'W'], 'file-missing'],
  ])('refuses %j: %s', async (words, code) => {
    const w = await aFullWorkspace()
    const cwd = aFolder()
    writeFileSync(join(cwd, 'not.a.backup'), '{"kind":"other"}')
    writeFileSync(join(cwd, 'typed.txt'), '01: ABCDE FGHJK')

    const kid = words.includes('K') ? await signingKid(w) : ''
    const args = words.map((word) => ({ W: w, K: kid })[word] ?? word)
    expect(await rosette([...args, '--json'], { cwd, env })).toMatchObject({ exitCode: 2, json: { error: { code } } })
  })
})
