import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { quietRun } from '../../src/core/foundation/run'
import type { Machine } from '../../src/studio/machine'
import { exportSite, type ExportSiteRequest, type ExportSiteReport } from '../../src/studio/workflows/export-site'
import { threadWriting } from '../../src/studio/workers/thread-writing'
import { withStudio } from '../../src/studio/workspace/open-studio'
import type { Finding } from '../harness/finding'
import { single } from '../harness/finding'
import { runScenario } from '../harness/scenario'
import { spreadOf } from '../harness/spread'
import { anOffice, benchMachine, freshFolder, issueTo, valueOf } from '../inputs/office'
import { rosterCsv } from '../inputs/roster'

const AWARDS = Number(process.env['ROSETTE_BENCH_AWARDS'] ?? 4_000)
/** Three copies of the site a round stay on the disk until the end, as writes after a large delete are slow on ext4. */
const ROUNDS = 2

/** The site into fresh folders, into a ZIP, again with nothing changed, and after one new award. */
async function exportIt(): Promise<readonly Finding[]> {
  const machine = { ...benchMachine(), writing: threadWriting(benchMachine()) } // as the program does
  const folder = await anOffice(machine, 'web')
  await issueTo(machine, folder, rosterCsv(AWARDS))
  const first: number[] = []
  const again: number[] = []
  const zipped: number[] = []
  const after: number[] = []
  let unchanged: ExportSiteReport | null = null
  let added: ExportSiteReport | null = null
  for (let round = 0; round < ROUNDS; round++) {
    const out = join(freshFolder(), 'site')
    const fresh = await timed(() => exportTo(machine, folder, { out }))
    const files = filesOf(out)
    if (files.length !== fresh.value.files) throw new Error('the report counts other files than there are')
    const copy = join(freshFolder(), 'site')
    const plain = await timed(() => writePlainly(files, copy))
    first.push(fresh.seconds / plain.seconds)
    const second = await timed(() => exportTo(machine, folder, { out }))
    unchanged = second.value
    again.push((second.seconds / fresh.seconds) * 100)
    const zip = join(freshFolder(), 'site.zip')
    const packed = await timed(() => exportTo(machine, folder, { zip }))
    zipped.push(packed.seconds / plain.seconds)
    await issueTo(machine, folder, rosterCsv(1, AWARDS + round))
    const one = await timed(() => exportTo(machine, folder, { out }))
    added = one.value
    after.push(one.seconds / second.seconds)
  }
  return [
    finding(8, `export ${AWARDS} awards into a fresh folder, against plain writes of the same files`, first, 'x', 1.5),
    finding(9, 'export into a ZIP, against plain writes into a folder', zipped, 'x', 1.5),
    finding(10, 'second export with nothing changed, share of the first', again, '%', 20),
    count(10, 'files written by the second export', unchanged?.written ?? Number.NaN, 0),
    finding(11, 'export after one new award, against the second export', after, 'x', 1.1),
    count(11, 'files written after one new award', added?.written ?? Number.NaN, null),
  ]
}

async function exportTo(machine: Machine, folder: string, request: ExportSiteRequest): Promise<ExportSiteReport> {
  return withStudio(machine, folder, 'read', async (studio) => valueOf(await exportSite(studio, request, quietRun())))
}

type SiteFile = { readonly path: string; readonly bytes: Buffer }

function filesOf(folder: string): SiteFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }))
}

/** The raw limit: the same bytes into the same folders, each hashed once. */
function writePlainly(files: readonly SiteFile[], folder: string): void {
  const made = new Set<string>()
  for (const { path, bytes } of files) {
    const file = join(folder, path)
    const parent = dirname(file)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(file, bytes)
    createHash('sha256').update(bytes).digest()
  }
}

async function timed<T>(act: () => T | Promise<T>): Promise<{ value: T; seconds: number }> {
  globalThis.gc?.()
  const start = performance.now()
  const value = await act()
  return { value, seconds: (performance.now() - start) / 1000 }
}

function finding(
  target: number,
  what: string,
  values: readonly number[],
  unit: 'x' | '%',
  most: number | null,
): Finding {
  return {
    target,
    what,
    spread: spreadOf(values),
    unit,
    bound: most === null ? null : { kind: 'at-most', value: most },
  }
}

function count(target: number, what: string, value: number, most: number | null): Finding {
  return {
    target,
    what,
    spread: single(value),
    unit: 'count',
    bound: most === null ? null : { kind: 'at-most', value: most },
  }
}

await runScenario(exportIt)
