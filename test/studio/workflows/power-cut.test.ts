import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { utf8 } from '../../../src/core/foundation/bytes'
import { RosetteError } from '../../../src/core/foundation/rosette-error'
import { quietRun } from '../../../src/core/foundation/run'
import { BadgeSlug } from '../../../src/core/foundation/slug'
import type { Machine } from '../../../src/studio/machine'
import { addBadge } from '../../../src/studio/workflows/add-badge'
import { auditWorkspace } from '../../../src/studio/workflows/audit-workspace'
import { changeStanding } from '../../../src/studio/workflows/change-standing'
import { createWorkspace } from '../../../src/studio/workflows/create-workspace'
import { listBadges } from '../../../src/studio/workflows/list-badges'
import { publishBadge } from '../../../src/studio/workflows/publish-badge'
import { updateSettings } from '../../../src/studio/workflows/update-settings'
import { explainedFiles } from '../../../src/studio/workspace/explained-files'
import { readFrozenArtwork } from '../../../src/studio/workspace/badge-store'
import { openStudio, withStudio, type Studio } from '../../../src/studio/workspace/open-studio'
import { realFiles } from '../../../src/studio/workspace/real-files'
import { aFolder } from '../../support/folders'
import { issueIn } from '../../support/issuing'
import { aMachine } from '../../support/machine'
import { awardsIn, unlocked } from '../../support/managing'
import { PowerCutFiles } from '../../support/power-cut'
import { aWorkspaceWithBadge, sample } from '../../support/published-badge'
import { aRoster } from '../../support/roster'
import { expectSound } from '../../support/sound-workspace'
import { aWorkspace, PASSPHRASE, valueOf } from '../../support/workspace'

type Disk = { readonly cutAt: string; readonly folder: string; readonly isOver: boolean }

/** Does a job in a copy of `before` and gives every disk that a power cut in or after it may leave. */
async function disksOf(before: string, job: (machine: Machine, folder: string) => Promise<unknown>): Promise<Disk[]> {
  const scratch = aFolder()
  const folder = join(scratch, 'workspace')
  cpSync(before, folder, { recursive: true })
  const recorded = new PowerCutFiles(realFiles(), folder)
  const disks: Disk[] = []
  let operations = 0
  const cut = (operation: string, isOver: boolean) => {
    operations++
    const target = () => join(scratch, `cut-${disks.length}`)
    for (const disk of recorded.disksNow(operations, target))
      disks.push({ cutAt: `${disk.name}, after operation ${operations}: ${operation}`, folder: disk.folder, isOver })
  }
  recorded.onChange = (operation) => cut(operation, false)
  await job({ ...aMachine(), files: explainedFiles(recorded.files) }, folder)
  recorded.forgetSeen()
  cut('the end', true)
  return disks
}

async function expectAll(disks: readonly Disk[], sound: (disk: Disk, index: number) => Promise<void>): Promise<void> {
  expect(disks.some(({ isOver }) => isOver)).toBe(true)
  for (const [index, disk] of disks.entries())
    await sound(disk, index).catch((error: unknown) => {
      throw new Error(`the power was cut: ${disk.cutAt} (${disk.folder})`, { cause: error })
    })
}

const changing = (job: (studio: Studio) => Promise<unknown>) => (machine: Machine, folder: string) =>
  withStudio(machine, folder, 'write', job)
const reopened = <T>(folder: string, job: (studio: Studio) => Promise<T>) =>
  withStudio(aMachine({ pid: 4243 }), folder, 'write', job)

describe('a power cut at any operation, with any part of what was not synced lost', () => {
  it('of issue: opens, has all that was confirmed, and the same command ends with one award for each person', async () => {
    const before = await aWorkspaceWithBadge()
    await issueIn(before, { badge: 'data-storytelling', roster: aRoster(1, { from: 3 }) })
    const request = { badge: 'data-storytelling', roster: aRoster(3) }

    const disks = await disksOf(before, (machine, folder) => issueIn(folder, request, machine))

    expect(disks.length).toBeGreaterThan(40)
    await expectAll(disks, ({ folder, isOver }) =>
      expectSound(folder, request, { people: 3, confirmed: isOver ? 3 : 1 }),
    )
  }, 240_000)

  it('of publish: the badge is a draft or a whole version, and can be published', async () => {
    const before = await aWorkspace()
    const definition = { name: 'badge.json', bytes: sample('badges/data-storytelling.json') }
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600"><rect width="600" height="600"/></svg>'
    const artwork = { kind: 'picture', picture: { name: 'art.svg', bytes: utf8(svg) } } as const
    await withStudio(aMachine(), before, 'write', (studio) => addBadge(studio, { definition, artwork }, quietRun()))
    const badge = 'data-storytelling'

    const disks = await disksOf(
      before,
      changing(async (studio) => valueOf(await publishBadge(studio, { badge }, quietRun()))),
    )

    await expectAll(disks, ({ folder, isOver }, index) =>
      reopened(folder, async (studio) => {
        const [found] = valueOf(await listBadges(studio, quietRun()))
        expect(isOver ? ['published'] : ['draft', 'published']).toContain(found?.state)
        if (found?.state === 'draft') {
          if (index % 6 > 0) return // drawing takes long
          expect(await publishBadge(studio, { badge }, quietRun())).toMatchObject({ value: { version: 1 } })
        }
        const { card } = await readFrozenArtwork(studio, BadgeSlug.parse(badge), 1)
        expect(PNG.sync.read(Buffer.from(card)).width).toBe(1200)
      }),
    )
  }, 120_000)

  it('of a revocation: the award counts or is revoked, and whoever asks again ends with journal and list alike', async () => {
    const before = await aWorkspaceWithBadge()
    await issueIn(before, { badge: 'data-storytelling', roster: aRoster(2) })
    const request = { act: 'revoke', awards: awardsIn(before).slice(0, 1), reason: 'x' } as const
    const revoke = (folder: string, machine: Machine) =>
      unlocked(folder, async (studio) => valueOf(await changeStanding(studio, request, quietRun())), machine)

    const disks = await disksOf(before, (machine, folder) => revoke(folder, machine))

    await expectAll(disks, async ({ folder, isOver }) => {
      const again = await revoke(folder, aMachine({ pid: 4243 }))
      if (isOver) expect(again).toMatchObject([{ state: 'revoked', changed: false }])
      const audit = await reopened(folder, (studio) => auditWorkspace(studio, quietRun()))
      expect(audit).toMatchObject({ value: { ok: true } })
    })
  }, 120_000)

  it('of a change of settings: the old ones or the new ones, whole', async () => {
    const before = await aWorkspace()
    const name = 'Another Name'

    const disks = await disksOf(
      before,
      changing(async (studio) => valueOf(await updateSettings(studio, { issuer: { name } }, quietRun()))),
    )

    await expectAll(disks, ({ folder, isOver }) =>
      reopened(folder, async ({ document }) => {
        expect(isOver ? [name] : ['Example University', name]).toContain(document.data.issuer.name)
      }),
    )
  }, 120_000)

  it('of init: a workspace whose keys open, or none', async () => {
    const request = { name: 'N', url: 'https://a.example/', did: 'key' as const, timeZone: 'UTC' }

    const disks = await disksOf(aFolder(), async (machine, parent) =>
      valueOf(
        await createWorkspace(
          machine,
          { ...request, folder: join(parent, 'w'), passphrase: utf8(PASSPHRASE) },
          quietRun(),
        ),
      ),
    )

    await expectAll(disks, async ({ folder, isOver }) => {
      try {
        const studio = await openStudio(aMachine({ pid: 4243 }), join(folder, 'w'), 'write')
        valueOf(await studio.keys.unlock(utf8(PASSPHRASE)))
        await studio.close()
      } catch (error) {
        if (!(error instanceof RosetteError)) throw error
        expect([isOver, error.problem.code]).toEqual([false, 'not-a-workspace'])
      }
    })
  }, 120_000)
})
