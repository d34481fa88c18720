import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { quietRun } from '../../src/core/foundation/run'
import { auditWorkspace } from '../../src/studio/workflows/audit-workspace'
import type { IssueRequest } from '../../src/studio/workflows/issue'
import { openStudio, withStudio } from '../../src/studio/workspace/open-studio'
import { awardsByEmail, issueIn } from './issuing'
import { aMachine } from './machine'
import { valueOf } from './workspace'

/**
 * What must hold after any fault while people 1 … n of {@link aRoster} were awarded, with the disk as it was left and a
 * healthy machine (reliability.md §3, Invariants).
 * @param request the same job again
 */
export async function expectSound(
  folder: string,
  request: IssueRequest,
  { people, confirmed }: { readonly people: number; readonly confirmed: number },
): Promise<void> {
  const healthy = aMachine({ pid: 4243 })
  const studio = await openStudio(healthy, folder, 'write')
  const told = studio.notices.map(({ where }) => where.file)
  await studio.close()
  const afterFault = awardsByEmail(folder)
  expect(afterFault.size).toBeGreaterThanOrEqual(confirmed)
  expectWholeFiles(folder, told)

  const again = await issueIn(folder, request, healthy)

  expect(again.outcome).toBe('done')
  expect(again.awarded + afterFault.size).toBe(people)
  expect([...awardsByEmail(folder)].sort()).toEqual(
    Array.from({ length: people }, (_, i) => [`canary-${i + 1}@example.edu`, 1]),
  )
  const audit = await withStudio(healthy, folder, 'read', (reader) => auditWorkspace(reader, quietRun()))
  expect(valueOf(audit)).toMatchObject({ ok: true, problems: [] })
  expect(await issueIn(folder, request, healthy)).toMatchObject({ awarded: 0, alreadyAwarded: people, batch: null })
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
