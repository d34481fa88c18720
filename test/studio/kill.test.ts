import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCommand, startCommand, type Ended } from '../support/command'
import { isJsonObject } from '../../src/core/foundation/json'
import { objectFrom } from '../support/json'
import { aFolder } from '../support/folders'
import { awardsByEmail } from '../support/issuing'
import { aWorkspaceWithBadge } from '../support/published-badge'
import { aRoster } from '../support/roster'

const badge = 'data-storytelling'

function aRosterFile(folder: string, count: number): string {
  const path = join(folder, `roster-${count}.csv`)
  writeFileSync(path, aRoster(count).bytes)
  return path
}

const issueArgs = (workspace: string, roster: string) => [
  'issue',
  workspace,
  '--badge',
  badge,
  '--roster',
  roster,
  '--json',
]

async function expectOneAwardEach(workspace: string, people: number): Promise<void> {
  const counts = awardsByEmail(workspace)
  expect(counts.size).toBe(people)
  expect([...counts.values()].filter((count) => count !== 1)).toEqual([])
  const audit = await runCommand('audit', workspace, '--json')
  expect(JSON.parse(audit.stdout)).toMatchObject({ ok: true, problems: [] })
  expect(audit.exitCode).toBe(0)
}

function errorCode(stdout: string): unknown {
  const { error } = objectFrom(stdout)
  return isJsonObject(error) ? error.code : undefined
}

describe('the real command', () => {
  it('killed at twenty moments, ends with one award for each person once it may finish', async () => {
    const workspace = await aWorkspaceWithBadge()
    const lists = aFolder()
    const startMs = Date.now()
    await runCommand('audit', workspace)
    const shortestMs = Date.now() - startMs
    let kills = 0
    let people = 0
    let confirmed = 0
    for (let round = 0; kills < 20 && round < 60; round++) {
      people += 20
      const { child, ended } = startCommand(...issueArgs(workspace, aRosterFile(lists, people)))
      const timer = setTimeout(() => child.kill('SIGKILL'), shortestMs + Math.random() * 1200)
      const { killed } = await ended
      clearTimeout(timer)
      if (killed) kills++
      const now = awardsByEmail(workspace)
      expect(now.size).toBeGreaterThanOrEqual(confirmed) // nothing that was there is gone
      confirmed = now.size
    }
    expect(kills).toBe(20)

    for (const list of readdirSync(lists)) {
      const last = await runCommand(...issueArgs(workspace, join(lists, list)))
      expect(last, last.stderr).toMatchObject({ exitCode: 0 })
    }

    await expectOneAwardEach(workspace, people)
  }, 600_000)

  it('started eight times at once on the same list, one of them killed, awards nobody twice', async () => {
    for (let round = 0; round < 3; round++) {
      const workspace = await aWorkspaceWithBadge()
      const roster = aRosterFile(aFolder(), 12)
      const runs = Array.from({ length: 8 }, () => startCommand(...issueArgs(workspace, roster)))
      const victim = runs[Math.floor(Math.random() * runs.length)]
      setTimeout(() => victim?.child.kill('SIGKILL'), 300 + Math.random() * 1500)

      const ends = await Promise.all(runs.map(({ ended }) => ended))

      const codeOf = ({ exitCode, stdout }: Ended) =>
        exitCode === 0 ? 'done' : exitCode === null ? 'killed' : errorCode(stdout)
      for (const end of ends) expect(['done', 'killed', 'workspace-locked'], end.stdout).toContain(codeOf(end))
      expect(await runCommand(...issueArgs(workspace, roster))).toMatchObject({ exitCode: 0 })
      await expectOneAwardEach(workspace, 12)
    }
  }, 600_000)

  const mounts: string[] = []
  afterAll(() => {
    for (const folder of mounts) execFileSync('umount', [folder])
  })

  /** A disk of so many KiB, or null without the right to mount. */
  function aSmallDisk(kibibytes: number): string | null {
    const folder = join(aFolder(), 'disk')
    mkdirSync(folder)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder], { stdio: 'ignore' })
    } catch {
      return null // only root may mount
    }
    mounts.push(folder)
    return folder
  }

  it('on a disk that is full says so, loses nothing, and goes on when there is room', async (context) => {
    const people = 60
    for (const kibibytes of [140, 200, 300, 420]) {
      const disk = aSmallDisk(kibibytes)
      if (disk === null) return context.skip('mounting a small disk needs root')
      const workspace = join(disk, 'workspace')
      cpSync(await aWorkspaceWithBadge(), workspace, { recursive: true })
      const roster = aRosterFile(aFolder(), people)

      const full = await runCommand(...issueArgs(workspace, roster))
      const kept = awardsByEmail(workspace).size
      execFileSync('mount', ['-o', 'remount,size=16m', disk])
      const done = await runCommand(...issueArgs(workspace, roster))

      expect(full.exitCode, full.stdout + full.stderr).toBe(3)
      expect(JSON.parse(full.stdout)).toMatchObject({ error: { code: 'disk-full' } })
      expect(done.exitCode, done.stderr).toBe(0)
      expect(JSON.parse(done.stdout)).toMatchObject({ awarded: people - kept })
      await expectOneAwardEach(workspace, people)
    }
  }, 300_000)
})
