import { problem, type Problem } from '../../core/foundation/problem'
import { emailFrom } from '../../core/foundation/email'
import { instantFromMs, TimeZone } from '../../core/foundation/instant'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { signableText } from '../../core/foundation/text-safety'
import { webUrlFrom } from '../../core/foundation/web-url'
import { issuerDid, type PublicKey } from '../../core/proof'
import { newKey } from '../keys/new-key'
import { stretchablePassphrase } from '../keys/passphrase'
import { sealKeys } from '../keys/seal-keys'
import type { SigningKey } from '../keys/signing-keys'
import type { Machine } from '../machine'
import { defaultSettings, FORMAT_VERSION, type StudioDocument } from '../workspace/studio-document'
import { foundWorkspace } from './keeping/found-workspace'

/** What a new workspace needs. */
export type CreateWorkspaceRequest = {
  /** A folder that does not exist or is empty. */
  readonly folder: string
  readonly name: string
  /** Where the site will stand; a missing final slash is added. */
  readonly url: string
  readonly email?: string
  readonly did?: 'web' | 'key'
  /** Default: the system's. */
  readonly timeZone?: string
  /** UTF-8; the caller's bytes are zeroed after use. */
  readonly passphrase: Uint8Array
  readonly sample?: boolean
}
export type CreateWorkspaceReport = {
  readonly workspace: string
  readonly issuer: string
  readonly did: string
  readonly keys: readonly { readonly kid: string; readonly alg: PublicKey['alg'] }[]
}

/**
 * Makes a workspace with its issuer and keys. Codes: passphrase-too-short, folder-not-empty, url-invalid,
 * time-zone-unknown, email-invalid, name-missing.
 */
export async function createWorkspace(
  machine: Machine,
  request: CreateWorkspaceRequest,
  run: Run,
): Promise<Result<CreateWorkspaceReport>> {
  try {
    const issuer = await checkRequest(machine, request)
    if (!issuer.ok) return issuer
    const passphrase = stretchablePassphrase(request.passphrase)
    if (!passphrase.ok) return passphrase
    run.report({ stage: 'making-keys', done: 0 })
    const embedded = await newKey('Ed25519')
    const did = didOf(request, issuer.value.url, embedded)
    if (!did.ok) return did
    const jwt = request.did === 'key' ? undefined : await newKey('RS256')
    const document = documentOf(request, { ...issuer.value, did: did.value }, embedded, jwt)
    const made = [embedded, ...(jwt ? [jwt] : [])]
    const created = instantFromMs(machine.clock.now())
    const opened = made.map((key) => ({ key, created }))
    const sealed = await sealKeys(machine, opened, passphrase.value)
    passphrase.value.fill(0)
    await foundWorkspace(machine, request.folder, document, sealed, 'workspace-created')
    const keys = made.map(({ publicKey: { kid, alg } }) => ({ kid, alg }))
    return ok({ workspace: request.folder, issuer: document.issuer.name, did: did.value, keys })
  } finally {
    request.passphrase.fill(0)
  }
}

type CheckedIssuer = { readonly name: string; readonly url: string; readonly email?: string; readonly zone: TimeZone }

async function checkRequest(machine: Machine, request: CreateWorkspaceRequest): Promise<Result<CheckedIssuer>> {
  const problems: Problem[] = []
  const name = signableText(request.name).trim()
  if (name === '' || name.length > 200)
    problems.push(wrong('name-missing', 'name', 'The office needs a name of at most 200 letters.', 'Give it one.'))
  const url = webUrlFrom(request.url)
  if (url === null || /[?#]/.test(url))
    problems.push(
      wrong(
        'url-invalid',
        'url',
        'The address of the site is not a web address.',
        'Write it like https://badges.example.edu/.',
      ),
    )
  const email = request.email === undefined ? undefined : emailFrom(request.email)
  if (email === null)
    problems.push(
      wrong('email-invalid', 'email', 'The office’s e-mail address is none.', 'Correct it or leave it out.'),
    )
  const zone = TimeZone.safeParse(request.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone)
  if (!zone.success)
    problems.push(
      wrong('time-zone-unknown', 'timeZone', 'The time zone is not known.', 'Write it like Europe/Berlin or UTC.'),
    )
  if ((await machine.files.list(request.folder)).length > 0)
    problems.push(
      wrong('folder-not-empty', 'folder', `${request.folder} is not empty.`, 'Choose a new or an empty folder.'),
    )
  if (problems.length > 0 || url === null || !zone.success) return refuse(...problems)
  const base = url.endsWith('/') ? url : `${url}/`
  return ok({ name, url: base, zone: zone.data, ...(email ? { email: email.normal } : {}) })
}

function didOf(request: CreateWorkspaceRequest, baseUrl: string, { publicKey }: SigningKey): Result<string> {
  return request.did === 'key'
    ? issuerDid({ method: 'key', multibase: publicKey.kid })
    : issuerDid({ method: 'web', baseUrl })
}

function documentOf(
  request: CreateWorkspaceRequest,
  issuer: CheckedIssuer & { readonly did: string },
  embedded: SigningKey,
  jwt: SigningKey | undefined,
): StudioDocument {
  const { zone, ...rest } = issuer
  return {
    formatVersion: FORMAT_VERSION,
    issuer: rest,
    settings: defaultSettings(zone),
    signingKeys: { embedded: embedded.publicKey.kid, ...(jwt ? { jwt: jwt.publicKey.kid } : {}) },
    ...(request.sample === true ? { sample: true } : {}),
  }
}

function wrong(code: string, path: string, message: string, remedy: string): Problem {
  return problem({ code, where: { path }, message, remedy })
}
