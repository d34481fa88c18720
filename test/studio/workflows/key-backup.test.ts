import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { utf8 } from '../../../src/core/foundation/bytes'
import { backUpKeys } from '../../../src/studio/workflows/back-up-keys'
import { checkBackup } from '../../../src/studio/workflows/check-backup'
import { restoreKeys } from '../../../src/studio/workflows/restore-keys'
import type { Input } from '../../../src/studio/workspace/input'
import { withStudio } from '../../../src/studio/workspace/open-studio'
import { aFolder } from '../../support/folders'
import { aFullWorkspace } from '../../support/full-workspace'
import { issueIn } from '../../support/issuing'
import { keysOf, rotateIn } from '../../support/key-life'
import { aMachine } from '../../support/machine'
import { awardsIn, pictureOf, siteOf, verdictOf } from '../../support/managing'
import { aRoster } from '../../support/roster'
import { PASSPHRASE, valueOf } from '../../support/workspace'

const OWN = 'canary-backup-passphrase'
let folder: string
beforeEach(async () => {
  folder = await aFullWorkspace()
})
const backUp = (own?: string) =>
  withStudio(aMachine(), folder, 'read', async (studio) =>
    valueOf(
      await backUpKeys(studio, {
        passphrase: utf8(PASSPHRASE),
        ...(own === undefined ? {} : { backupPassphrase: utf8(own) }),
      }),
    ),
  )
const asFile = (bytes: Uint8Array): Input => ({ name: 'keys.backup', bytes })
const asTyped = (groups: readonly string[]): Input => ({ name: 'typed.txt', bytes: utf8(groups.join(' ')) })
const restore = (backup: Input, into: string, passphrase = PASSPHRASE) =>
  restoreKeys(aMachine(), { backup, folder: into, passphrase: utf8(passphrase) })
const check = (backup: Input, passphrase = PASSPHRASE) =>
  withStudio(aMachine(), folder, 'read', (studio) => checkBackup(studio, { backup, passphrase: utf8(passphrase) }))

/** Another letter in the place of one. */
const another = (_all: string, before: string, letter: string) => before + (letter === 'A' ? 'B' : 'A')

describe('a backup of keys', { timeout: 60_000 }, () => {
  it.each(['file', 'sheet'] as const)('as a %s brings the same keys onto an empty machine', async (kind) => {
    const kids = (await keysOf(folder)).map(({ kid }) => kid)
    const made = await backUp()
    const empty = join(aFolder(), 'office')

    const report = valueOf(await restore(kind === 'file' ? asFile(made.file) : asTyped(made.groups), empty))

    expect(report).toMatchObject({ into: 'new', issuer: 'Example University', did: 'did:web:badges.example.edu' })
    expect((await keysOf(empty)).map(({ kid }) => kid)).toEqual(kids)
  })

  it('brings back retired keys by the file, so that older awards stay valid', async () => {
    const before = pictureOf(await siteOf(folder), awardsIn(folder)[0] ?? '')
    await rotateIn(folder)
    const { file } = await backUp()
    const empty = join(aFolder(), 'office')

    await restore(asFile(file), empty)

    expect((await keysOf(empty)).map(({ state }) => state).sort()).toEqual(['active', 'active', 'retired', 'retired'])
    // the status list stays with the workspace or the site
    expect(['valid', 'unknown']).toContain((await verdictOf(before, { workspace: empty }))?.verdict)
  })

  it('has a passphrase of its own, which then opens a workspace whose passphrase was forgotten', async () => {
    const { file } = await backUp(OWN)

    expect(await restore(asFile(file), folder)).toMatchObject({ problems: [{ code: 'passphrase-wrong' }] })
    expect(valueOf(await restore(asFile(file), folder, OWN))).toMatchObject({ into: 'existing' })

    expect(await rotateIn(folder)).toMatchObject({ problems: [{ code: 'passphrase-wrong' }] })
    expect(await rotateIn(folder, aMachine(), OWN)).toMatchObject({ ok: true })
  })

  it('lets a restored office award into a list of its own, so that no bit of older awards is touched', async () => {
    const { file } = await backUp()
    const empty = join(aFolder(), 'office')
    await restore(asFile(file), empty)

    await withStudio(aMachine(), empty, 'read', async (studio) =>
      expect(studio.document.data).toMatchObject({ firstStatusList: 2 }),
    )
  })

  it('is rehearsed without restoring, and says what it lacks', async () => {
    const made = await backUp()

    expect(valueOf(await check(asFile(made.file)))).toMatchObject({ ok: true, kind: 'file', missing: [] })
    expect(valueOf(await check(asTyped(made.groups)))).toMatchObject({ ok: true, kind: 'sheet', missing: [] })
    await rotateIn(folder)
    const late = valueOf(await check(asFile(made.file)))
    expect(late).toMatchObject({ ok: false, missing: { length: 2 }, missingOld: [] })
    expect(await restore(asFile(made.file), folder)).toMatchObject({ problems: [{ code: 'backup-incomplete' }] })
  })

  it('names the group that was mistyped', async () => {
    const groups = [...(await backUp()).groups]
    const right = groups[41] ?? ''
    groups[41] = `${right[0] === 'A' ? 'B' : 'A'}${right.slice(1)}`

    expect(await restore(asTyped(groups), join(aFolder(), 'office'))).toMatchObject({
      problems: [{ code: 'group-mistyped', values: { group: 42 } }],
    })
  })

  it('refuses what was changed, cut, or is of another passphrase, and never opens it half', async () => {
    const { file, groups } = await backUp()
    const text = new TextDecoder().decode(file)
    const codes = async (backup: Input, passphrase?: string) => {
      const refused = await check(backup, passphrase)
      return refused.ok ? [] : refused.problems.map(({ code }) => code)
    }

    expect(await codes(asFile(utf8(text.replace(/("sealed": "..)(.)/, another))))).toEqual(['backup-damaged'])
    expect(await codes(asFile(utf8(text.replace('Example University', 'Evil University'))))).toEqual(['backup-damaged'])
    expect(await codes(asFile(file.subarray(0, 400)))).toEqual(['backup-damaged'])
    expect(await codes(asFile(file), 'another passphrase')).toEqual(['passphrase-wrong'])
    expect(await codes(asTyped(groups.slice(0, -1)))).toEqual(['backup-damaged'])
    expect(await codes(asTyped(groups), 'another passphrase')).toEqual(['passphrase-wrong'])
  })

  it('refuses a folder with something else in it', async () => {
    const busy = aFolder()
    writeFileSync(join(busy, 'thesis.txt'), 'x')

    expect(await restore(asFile((await backUp()).file), busy)).toMatchObject({
      problems: [{ code: 'folder-not-empty' }],
    })
  })

  it('lets the restored workspace sign, with the keys of before', async () => {
    const { file } = await backUp()
    await restore(asFile(file), folder)

    expect(await issueIn(folder, { badge: 'data-storytelling', roster: aRoster(4) })).toMatchObject({ awarded: 1 })
  })
})
