import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { utf8 } from '../../src/core/foundation/bytes'
import { quietRun } from '../../src/core/foundation/run'
import type { Machine } from '../../src/studio/machine'
import { exportSite } from '../../src/studio/workflows/export-site'
import { verifyFiles } from '../../src/studio/workflows/verify-files'
import { withStudio, type Studio } from '../../src/studio/workspace/open-studio'
import { aFolder } from './folders'
import { eventsIn } from './issuing'
import { aMachine } from './machine'
import { PASSPHRASE, valueOf } from './workspace'

/** Opens for writing, unlocks, does the job and closes, as a command does. */
export function unlocked<T>(folder: string, job: (studio: Studio) => Promise<T>, machine: Machine = aMachine()) {
  return withStudio(machine, folder, 'write', async (studio) => {
    valueOf(await studio.keys.unlock(utf8(PASSPHRASE)))
    return job(studio)
  })
}

/** Ids of all signed awards, in the order of signing. */
export function awardsIn(folder: string): string[] {
  return eventsIn(folder).flatMap(({ kind, award }) => (kind === 'issued' ? [award] : []))
}

/** The site as it stands now, in a folder of its own. */
export async function siteOf(folder: string, now?: string): Promise<string> {
  const out = join(aFolder(), 'site')
  const machine = aMachine(now === undefined ? {} : { now })
  await withStudio(machine, folder, 'read', async (studio) => valueOf(await exportSite(studio, { out }, quietRun())))
  return out
}

/** A copy of an award's picture, as the earner has it. */
export function pictureOf(site: string, award: string): string {
  const kept = join(aFolder(), 'badge.png')
  copyFileSync(join(site, 'awards', award, 'badge.png'), kept)
  return kept
}

/** What a file is judged as, by the site or the workspace. */
export async function verdictOf(file: string, known: { site: string } | { workspace: string }, now?: string) {
  const machine = aMachine(now === undefined ? {} : { now })
  const [verdict] = valueOf(await verifyFiles(machine, { files: [{ path: file }], ...known }, quietRun()))
  return verdict
}

/** A text file of the site or the workspace; empty where there is none. */
export function textIn(folder: string, path: string): string {
  return existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : ''
}
