import { dirname, join } from 'node:path'
import { z } from 'zod'
import { toBase32 } from '../../core/foundation/base32'
import { bug } from '../../core/foundation/bug'
import { utf8 } from '../../core/foundation/bytes'
import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { Machine } from '../machine'
import { jsonFrom } from '../workspace/document'
import { writeNew } from '../workspace/durable-write'
import { withStudio } from '../workspace/open-studio'
import { addBadge } from './add-badge'
import { createWorkspace, type CreateWorkspaceReport } from './create-workspace'
import { publishBadge } from './publish-badge'

export type CreateSampleRequest = {
  /** A folder that does not exist or is empty. */
  readonly folder: string
  /** UTF-8, zeroed after use; without it a random one is written to `passphrase.txt` beside the workspace (0600). */
  readonly passphrase?: Uint8Array
}
export type CreateSampleReport = CreateWorkspaceReport & {
  /** The roster to practise with, copied beside the workspace. */
  readonly roster: string
  /** Where the passphrase was written; null where one was given. */
  readonly passphraseFile: string | null
}

const Issuer = z.object({ name: z.string(), url: z.string(), email: z.string() })

/** Badges of the sample in the order in which they are published, and what they look like. */
const BADGES: readonly { readonly file: string; readonly template: string; readonly values: Record<string, string> }[] =
  [
    { file: 'data-storytelling', template: 'faculty-shield', values: { icon: 'rosette:book-chart', theme: 'blue' } },
    { file: 'peer-mentor', template: 'mentor-star', values: {} },
    { file: 'lab-safety', template: 'octagon-safety', values: {} },
  ]
const ROSTER = 'spring-clean.csv'

/** The built-in sample: an office with its badges published and a list of people, and nobody awarded yet. */
export async function createSample(
  machine: Machine,
  request: CreateSampleRequest,
  run: Run,
): Promise<Result<CreateSampleReport>> {
  const { folder } = request
  const beside = dirname(folder)
  const made = request.passphrase === undefined ? madeUpPassphrase(machine) : null
  const passphrase = request.passphrase ?? made ?? bug('no passphrase')
  const passphraseFile = made ? join(beside, 'passphrase.txt') : null
  const note = made ? Uint8Array.from([...made, 10]) : null
  const issuer = Issuer.parse(jsonFrom(await machine.resources.read('sample/issuer.json')))
  const created = await createWorkspace(machine, { ...issuer, folder, passphrase, sample: true }, run)
  if (!created.ok) return created
  if (passphraseFile && note) await writeNew(machine.files, passphraseFile, note, 0o600)
  const roster = join(beside, ROSTER)
  await machine.files.writeDerived(roster, [await machine.resources.read(`sample/rosters/${ROSTER}`)])
  const published = await withStudio(machine, folder, 'write', async (studio) => {
    for (const [done, { file, template, values }] of BADGES.entries()) {
      run.report({ stage: 'badges', done, total: BADGES.length })
      const definition = { json: jsonFrom(await machine.resources.read(`sample/badges/${file}.json`)) }
      const added = await addBadge(studio, { definition, artwork: { kind: 'template', template, values } }, run)
      if (!added.ok) return added
      const result = await publishBadge(studio, { badge: added.value.slug }, run)
      if (!result.ok) return result
    }
    return ok(undefined)
  })
  return published.ok ? ok({ ...created.value, roster, passphraseFile }) : published
}

/** 125 random bits, in groups that can be typed. */
function madeUpPassphrase({ random }: Machine): Uint8Array {
  return utf8((toBase32(random(16), 25).match(/.{5}/g) ?? []).join('-'))
}
