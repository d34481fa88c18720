import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { quietRun } from '../../../src/core/foundation/run'
import { auditWorkspace } from '../../../src/studio/workflows/audit-workspace'
import { openStudio, withStudio } from '../../../src/studio/workspace/open-studio'
import { Killed, type Fault } from '../../support/faulty-files'
import { aFolder } from '../../support/folders'
import { awardsByEmail, issueIn } from '../../support/issuing'
import { aMachine } from '../../support/machine'
import { aWorkspaceWithBadge } from '../../support/published-badge'
import { aRoster } from '../../support/roster'
import { valueOf } from '../../support/workspace'

const badge = 'data-storytelling'
const PEOPLE = 3
const request = { badge, roster: aRoster(PEOPLE) }

/** A workspace in which person 3 has the badge already, so that an earlier batch is at stake as well. */
let before: string
let operations: number
let scratch: string

beforeAll(async () => {
  before = await aWorkspaceWithBadge()
  await issueIn(before, { badge, roster: aRoster(1, { from: 3 }) })
  scratch = aFolder()
  const machine = aMachine()
  await issueIn(copy(), request, machine)
  operations = machine.faulty.operations()
}, 60_000)

function copy(): string {
  const folder = join(scratch, 'workspace')
  rmSync(folder, { recursive: true, force: true })
  cpSync(before, folder, { recursive: true })
  return folder
}

/** What must hold after any fault, with the disk as it was left and a healthy machine (reliability.md §3, Invariants). */
async function expectSound(folder: string, confirmed: number | null): Promise<void> {
  const healthy = aMachine({ pid: 4243 })
  const studio = await openStudio(healthy, folder, 'write')
  const told = studio.notices.map(({ where }) => where.file)
  await studio.close()
  const afterFault = awardsByEmail(folder)
  expect(afterFault.size).toBeGreaterThanOrEqual(1 + (confirmed ?? 0))
  expectWholeFiles(folder, told)

  const again = await issueIn(folder, request, healthy)

  expect(again.outcome).toBe('done')
  expect(again.awarded + afterFault.size).toBe(PEOPLE)
  expect([...awardsByEmail(folder)].sort()).toEqual([1, 2, 3].map((n) => [`canary-${n}@example.edu`, 1]))
  const audit = await withStudio(healthy, folder, 'read', (reader) => auditWorkspace(reader, quietRun()))
  expect(valueOf(audit)).toMatchObject({ ok: true, problems: [] })
  expect(await issueIn(folder, request, healthy)).toMatchObject({ awarded: 0, alreadyAwarded: PEOPLE, batch: null })
}

/** Nothing unfinished, every document readable, a torn piece only where it was told. */
function expectWholeFiles(folder: string, told: readonly (string | undefined)[], below = ''): void {
  for (const name of readdirSync(join(folder, below))) {
    const path = join(below, name)
    if (statSync(join(folder, path)).isDirectory()) expectWholeFiles(folder, told, path)
    else if (name.includes('.torn-')) expect(told).toContain(path.replace(/\.torn-\d+$/, ''))
    else {
      expect(name).not.toMatch(/\.tmp$|^\.lock$/)
      if (name.endsWith('.json') || name.endsWith('.bak')) JSON.parse(readFileSync(join(folder, path), 'utf8'))
    }
  }
}

async function run(fault: Fault): Promise<number | null> {
  try {
    const report = await issueIn(copy(), request, aMachine({ fault }))
    return report.awarded
  } catch (error) {
    // the fault must be what stopped it, said as a problem or as the end of the process
    const said = error instanceof Killed || (error instanceof Error && 'problem' in error)
    if (!said) throw error
    return null
  }
}

describe('issue with one failing operation', () => {
  const faults: Omit<Fault, 'at'>[] = [
    { what: 'EIO' },
    { what: 'ENOSPC', lasting: true },
    { what: 'EACCES', lasting: true },
    { what: 'kill-before' },
    { what: 'kill-within' },
    { what: 'kill-after' },
  ]
  it.each(faults)(
    '$what (lasting: $lasting) at any of them: whoever resumes finds all confirmed awards and ends with one for each person',
    async (fault) => {
      expect(operations).toBeGreaterThan(60)
      for (let at = 1; at <= operations; at++) {
        const confirmed = await run({ ...fault, at })
        await expectSound(join(scratch, 'workspace'), confirmed).catch((error: unknown) => {
          throw new Error(`after ${fault.what} at operation ${at} of ${operations}`, { cause: error })
        })
      }
    },
    600_000,
  )
})
