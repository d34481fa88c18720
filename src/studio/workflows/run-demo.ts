import { join } from 'node:path'
import { bug } from '../../core/foundation/bug'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { Machine } from '../machine'
import { withStudio, type Studio } from '../workspace/open-studio'
import { createSample } from './create-sample'
import { draftMails } from './draft-mails'
import { exportImages } from './export-images'
import { exportSite } from './export-site'
import { issue } from './issue'
import { verifyFiles } from './verify-files'

export type RunDemoRequest = {
  /** Folder under which the four result folders are made; must not hold them yet. */
  readonly out: string
  /** UTF-8; without it a random one is written to `passphrase.txt` (0600). */
  readonly passphrase?: Uint8Array
}
export type RunDemoReport = {
  readonly workspace: string
  readonly site: string
  readonly images: string
  readonly mails: string
  /** How many of the images were verified as valid. */
  readonly verified: number
}

const BADGE = 'data-storytelling'

/** The whole job on the built-in sample, from an empty folder to verified pictures. Problem `folder-not-empty`. */
export async function runDemo(machine: Machine, request: RunDemoRequest, run: Run): Promise<Result<RunDemoReport>> {
  const { out } = request
  const [workspace, site, images, mails] = [
    join(out, 'workspace'),
    join(out, 'site'),
    join(out, 'images'),
    join(out, 'mails'),
  ]
  for (const folder of [workspace, site, images, mails])
    if ((await machine.files.info(folder)) !== null) return refuse(notNew(folder))
  await machine.files.makeFolder(out)
  const kept = request.passphrase ? Uint8Array.from(request.passphrase) : null
  const sample = await createSample(
    machine,
    { folder: workspace, ...(request.passphrase ? { passphrase: request.passphrase } : {}) },
    run,
  )
  if (!sample.ok) return sample
  const { passphraseFile, roster } = sample.value
  const passphrase = kept ?? (await writtenPassphrase(machine, passphraseFile))
  const made = await withStudio(machine, workspace, 'write', async (studio) => {
    const unlocked = await studio.keys.unlock(passphrase)
    return unlocked.ok ? make(studio, { roster, site, images, mails }, run) : unlocked
  })
  if (!made.ok) return made
  const files = (await machine.files.list(images)).filter((name) => /\.(png|svg)$/.test(name))
  const verdicts = await verifyFiles(machine, { files: files.map((name) => ({ path: join(images, name) })), site }, run)
  if (!verdicts.ok) return verdicts
  const verified = verdicts.value.filter(({ verdict }) => verdict === 'valid').length
  return ok({ workspace, site, images, mails, verified })
}

type Places = { readonly roster: string; readonly site: string; readonly images: string; readonly mails: string }

async function make(studio: Studio, places: Places, run: Run): Promise<Result<void>> {
  const issued = await issue(studio, { badge: BADGE, roster: { path: places.roster } }, run)
  if (!issued.ok) return issued
  const batch = issued.value.batch ?? bug('the sample has people to award')
  const exported = await exportSite(studio, { out: places.site }, run)
  if (!exported.ok) return exported
  const pictures = await exportImages(studio, { batch, out: places.images }, run)
  if (!pictures.ok) return pictures
  const drafts = await draftMails(studio, { batch, out: places.mails }, run)
  return drafts.ok ? ok(undefined) : drafts
}

async function writtenPassphrase({ files }: Machine, path: string | null): Promise<Uint8Array> {
  const bytes = path === null ? null : await files.read(path)
  return bytes ? bytes.slice(0, -1) : bug('the sample has a passphrase')
}

function notNew(folder: string) {
  return problem({
    code: 'folder-not-empty',
    where: { file: folder },
    message: `${folder} is there already.`,
    remedy: 'Choose another folder for the results, or remove the earlier ones.',
    values: { folder },
  })
}
