import { dirname } from 'node:path'
import { emailFrom } from '../../core/foundation/email'
import { utf8 } from '../../core/foundation/bytes'
import { isJsonObject, type JsonValue } from '../../core/foundation/json'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { makeFolderDurably, writeDurably } from '../workspace/durable-write'
import { readInput, type Input } from '../workspace/input'
import type { Studio } from '../workspace/open-studio'
import { sha256Hex } from '../workspace/sha256'
import { StudioDocument } from '../workspace/studio-document'
import { pictureArtwork } from './badging/picture-artwork'
import { describeWorkspace, type WorkspaceSummary } from './describe-workspace'

/**
 * What of studio.json people may change; what is absent stays. The DID and the base URL stay: another address is another
 * issuer, and what was issued would point nowhere.
 */
export type UpdateSettingsRequest = {
  readonly issuer?: Partial<Pick<StudioDocument['issuer'], 'name' | 'email' | 'linkedInOrganizationId'>>
  readonly settings?: Partial<StudioDocument['settings']>
  /** The same by path in studio.json, such as `settings.publish.evidence`. */
  readonly values?: ReadonlyMap<string, JsonValue>
  /** A PNG or SVG; null for none. */
  readonly logo?: Input | null
}

/** Problems: email-invalid, settings-invalid with the path, and those of a picture. */
export async function updateSettings(
  studio: Studio,
  request: UpdateSettingsRequest,
  run: Run,
): Promise<Result<WorkspaceSummary>> {
  const { document } = studio
  const email = request.values?.get('issuer.email') ?? request.issuer?.email
  if (email !== undefined && email !== '' && (typeof email !== 'string' || emailFrom(email) === null))
    return refuse(
      problem({
        code: 'email-invalid',
        where: { path: 'issuer.email' },
        message: 'The office’s e-mail address is none.',
        remedy: 'Correct it or leave it out.',
      }),
    )
  const kept = request.logo ? await keepLogo(studio, request.logo) : ok(request.logo === null ? '' : undefined)
  if (!kept.ok) return kept
  const logo = kept.value === undefined ? {} : { logo: kept.value }
  let next: unknown = {
    ...document.data,
    issuer: { ...document.data.issuer, ...request.issuer, ...logo },
    settings: { ...document.data.settings, ...request.settings },
  }
  for (const [path, value] of request.values ?? []) next = withValue(next, path.split('.'), value)
  const changed = StudioDocument.safeParse(withoutEmpty(next))
  if (!changed.success)
    return refuse(
      ...changed.error.issues.map(({ path, message }) =>
        problem({
          code: 'settings-invalid',
          where: { path: path.join('.') },
          message: `${path.join('.')} cannot be kept: ${message}.`,
          remedy: 'Correct it.',
        }),
      ),
    )
  document.data = changed.data
  await document.write()
  await studio.audit?.note('settings-changed', 'studio.json')
  return describeWorkspace(studio, run)
}

/** A value with another one at a path; what is on the way and missing is made. */
function withValue(json: unknown, [name, ...rest]: readonly string[], value: JsonValue): unknown {
  if (name === undefined) return value
  const object = isJsonObject(json) ? json : {}
  return { ...object, [name]: withValue(object[name] ?? {}, rest, value) }
}

/** An emptied member of the issuer is none. */
function withoutEmpty(document: unknown): unknown {
  if (!isJsonObject(document) || !isJsonObject(document['issuer'])) return document
  const filled = Object.entries(document['issuer']).filter(([, value]) => (value ?? '') !== '')
  return { ...document, issuer: Object.fromEntries(filled) }
}

const LOGO_LIMIT_BYTES = 512 << 10

/** Puts a logo into the workspace under a name of its own, so that studio.json always names a whole one. */
async function keepLogo({ machine, paths, document }: Studio, input: Input): Promise<Result<string>> {
  const read = await readInput(machine.files, input, LOGO_LIMIT_BYTES)
  if (!read.ok) return read
  const svg = pictureArtwork(read.value, document.data.issuer.name)
  if (!svg.ok) return refuse(...svg.problems.map((one) => ({ ...one, where: { file: read.value.name, ...one.where } })))
  const bytes = utf8(svg.value)
  const name = `brand/logo-${sha256Hex(bytes).slice(0, 16)}.svg`
  const path = paths.logo(name)
  await makeFolderDurably(machine.files, dirname(path))
  await writeDurably(machine, path, bytes)
  return ok(name)
}
