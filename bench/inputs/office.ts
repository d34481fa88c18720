import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utf8 } from '../../src/core/foundation/bytes'
import type { Result } from '../../src/core/foundation/result'
import { quietRun } from '../../src/core/foundation/run'
import { hashNatively } from '../../src/studio/native-sha256'
import type { Machine } from '../../src/studio/machine'
import { DesignMaterials } from '../../src/studio/rendering/design-materials'
import { resourcesIn } from '../../src/studio/resources'
import { addBadge } from '../../src/studio/workflows/add-badge'
import { createWorkspace } from '../../src/studio/workflows/create-workspace'
import { issue, type IssueReport } from '../../src/studio/workflows/issue'
import { publishBadge } from '../../src/studio/workflows/publish-badge'
import { inlineSigning } from '../../src/studio/workers/inline-signing'
import { inlineWriting } from '../../src/studio/workers/inline-writing'
import type { Files } from '../../src/studio/workspace/files'
import { openStudio, withStudio } from '../../src/studio/workspace/open-studio'
import { realFiles } from '../../src/studio/workspace/real-files'
import { seededBytes } from '../harness/seeded'

/** What the workspaces of the benches are locked with. */
export const passphrase = 'a passphrase for benches only'
const NOW = '2026-11-24T09:00:00Z'

/** The checkout that is measured. */
export const root = process.env['ROSETTE_ROOT'] ?? process.cwd()

/** The value of a result that must be good. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`refused: ${JSON.stringify(result.problems)}`)
}

const made: string[] = []
// At the end only: on ext4 writes after a large delete are several times slower.
process.once('exit', () => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** A fresh folder on the disk that the system uses for temporary files; ROSETTE_BENCH_DIR names another. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(process.env['ROSETTE_BENCH_DIR'] ?? tmpdir(), 'rosette-bench-'))
  made.push(folder)
  return folder
}

/** The real disk, one signing thread, bytes from a seed, a clock that stands still. */
export function benchMachine(files: Files = realFiles()): Machine {
  hashNatively()
  const random = seededBytes(Number(process.hrtime.bigint() % 1_000_003n))
  const resources = resourcesIn(files, join(root, 'resources'), () => join(root, 'out/verifier/verifier.js'))
  return {
    files,
    clock: { now: () => Date.parse(NOW) },
    random,
    process: { pid: process.pid, host: 'bench', user: 'bench', isAlive: () => false },
    scrypt: { N: 2 ** 10, r: 8, p: 1 },
    resources,
    materials: new DesignMaterials((name) => resources.read(name)),
    signing: inlineSigning(),
    writing: inlineWriting({ files, random }),
    program: 'bench',
  }
}

/** A workspace with the sample badge published in its template's artwork. A did:key issuer makes no JWT. */
export async function anOffice(machine: Machine, did: 'web' | 'key'): Promise<string> {
  const folder = join(freshFolder(), 'workspace')
  const request = {
    folder,
    name: 'College of Information',
    url: 'https://badges.example.edu/',
    email: 'office@example.edu',
    timeZone: 'America/New_York',
    passphrase: utf8(passphrase),
    did,
  }
  valueOf(await createWorkspace(machine, request, quietRun()))
  const bytes = new Uint8Array(readFileSync(join(root, 'resources/sample/badges/data-storytelling.json')))
  await withStudio(machine, folder, 'write', async (studio) => {
    const artwork = { kind: 'template', template: 'faculty-shield', values: { theme: 'blue' } } as const
    const definition = { name: 'data-storytelling.json', bytes }
    valueOf(await addBadge(studio, { definition, artwork }, quietRun()))
    valueOf(await publishBadge(studio, { badge: 'data-storytelling' }, quietRun()))
  })
  return folder
}

/** Awards the badge to a roster, as the command does. */
export async function issueTo(machine: Machine, folder: string, roster: Uint8Array): Promise<IssueReport> {
  const studio = await openStudio(machine, folder, 'write')
  try {
    valueOf(await studio.keys.unlock(utf8(passphrase)))
    const request = { badge: 'data-storytelling', roster: { name: 'roster.csv', bytes: roster } }
    return valueOf(await issue(studio, request, quietRun()))
  } finally {
    await studio.close()
  }
}
