import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { Killed, type Fault } from '../../support/faulty-files'
import { aFolder } from '../../support/folders'
import { issueIn } from '../../support/issuing'
import { aMachine } from '../../support/machine'
import { aWorkspaceWithBadge } from '../../support/published-badge'
import { aRoster } from '../../support/roster'
import { expectSound } from '../../support/sound-workspace'

const badge = 'data-storytelling'
const PEOPLE = 3
const LOOKING = /^(read|readRange|info|list|realPath|close) /
const request = { badge, roster: aRoster(PEOPLE) }

/** A workspace in which person 3 has the badge already, so that an earlier batch is at stake as well. */
let before: string
/** Names of the job's operations, in order. */
let operations: readonly string[]
let scratch: string

beforeAll(async () => {
  before = await aWorkspaceWithBadge()
  await issueIn(before, { badge, roster: aRoster(1, { from: 3 }) })
  scratch = aFolder()
  const machine = aMachine()
  await issueIn(copy(), request, machine)
  operations = machine.faulty.log
}, 60_000)

function copy(): string {
  const folder = join(scratch, 'workspace')
  rmSync(folder, { recursive: true, force: true })
  cpSync(before, folder, { recursive: true })
  return folder
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
  // What is answered like another failure is tried at some operations only: each takes a second.
  const faults: (Omit<Fault, 'at'> & { readonly every?: number })[] = [
    { what: 'EIO' },
    { what: 'ENOSPC', lasting: true },
    { what: 'EACCES', lasting: true, every: 5 },
    { what: 'EROFS', lasting: true, every: 7 },
    { what: 'EMFILE', every: 7 },
    { what: 'kill-within' },
    { what: 'kill-after' },
  ]
  it.each(faults)(
    '$what (lasting: $lasting) at any of them: whoever resumes finds all confirmed awards and ends with one for each person',
    async ({ every = 1, ...fault }) => {
      expect(operations.length).toBeGreaterThan(60)
      for (const [index, operation] of operations.entries()) {
        // to die before an operation, or at one that only looks, leaves what dying after the last change leaves
        if (fault.what.startsWith('kill') && LOOKING.test(operation)) continue
        const at = index + 1
        if (at % every !== 0) continue
        const confirmed = await run({ ...fault, at })
        await expectSound(join(scratch, 'workspace'), request, {
          people: PEOPLE,
          confirmed: 1 + (confirmed ?? 0),
        }).catch((error: unknown) => {
          throw new Error(`after ${fault.what} at operation ${at} of ${operations.length}: ${operation}`, {
            cause: error,
          })
        })
      }
    },
    600_000,
  )
})
