import { problem, type Problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import { keyIds } from '../keys/key-files'
import { stretchablePassphrase } from '../keys/passphrase'
import { replaceSeals } from '../keys/passphrase-change'
import { sealKeys } from '../keys/seal-keys'
import type { Machine } from '../machine'
import type { Input } from '../workspace/input'
import { withStudio } from '../workspace/open-studio'
import { workspacePaths } from '../workspace/paths'
import { foundWorkspace } from './keeping/found-workspace'
import { readRescued, type ReadRescued } from './keeping/read-rescued'

export type RestoreKeysRequest = {
  readonly backup: Input
  /** An empty or new folder, or the workspace of the same issuer whose keys are lost or locked. */
  readonly folder: string
  /** Opens the backup, and the keys from now on. UTF-8; zeroed. */
  readonly passphrase: Uint8Array
}
export type RestoreKeysReport = {
  readonly workspace: string
  readonly issuer: string
  readonly did: string
  readonly keys: readonly { readonly kid: string; readonly alg: string }[]
  /** Whether there was a workspace that got its keys back. */
  readonly into: 'new' | 'existing'
}

/**
 * Brings keys back: into an empty folder, which then is a workspace without badges and awards, or into a workspace that has
 * all but them. Problems: those of {@link readRescued}, folder-not-empty, backup-of-another, backup-incomplete.
 */
export async function restoreKeys(machine: Machine, request: RestoreKeysRequest): Promise<Result<RestoreKeysReport>> {
  const { folder } = request
  const passphrase = stretchablePassphrase(request.passphrase)
  try {
    const rescued = await readRescued(machine.files, request.backup, request.passphrase)
    if (!rescued.ok) return rescued
    if (!passphrase.ok) return passphrase
    const { document, keys } = rescued.value
    const exists = (await machine.files.info(workspacePaths(folder).studio)) !== null
    if (exists) {
      const refused = await intoWorkspace(machine, folder, rescued.value, passphrase.value)
      if (refused) return refuse(refused)
    } else {
      if ((await machine.files.list(folder)).length > 0) return refuse(notEmpty(folder))
      await foundWorkspace(machine, folder, document, await sealKeys(machine, keys, passphrase.value), 'keys-restored')
    }
    return ok({
      workspace: folder,
      issuer: document.issuer.name,
      did: document.issuer.did,
      keys: keys.map(({ key: { publicKey } }) => ({ kid: publicKey.kid, alg: publicKey.alg })),
      into: exists ? 'existing' : 'new',
    })
  } finally {
    if (passphrase.ok) passphrase.value.fill(0)
  }
}

/** All keys at once, so that one passphrase opens them all. @returns why not, or null */
async function intoWorkspace(
  machine: Machine,
  folder: string,
  { document, keys }: ReadRescued,
  passphrase: Uint8Array,
): Promise<Problem | null> {
  return withStudio(machine, folder, 'write', async (studio) => {
    if (studio.document.data.issuer.did !== document.issuer.did) return ofAnother(document.issuer.name)
    const held = new Set(keys.map(({ key }) => key.publicKey.kid))
    const { embedded, jwt } = studio.document.data.signingKeys
    const wanted = new Set([...(await keyIds(machine, studio.paths)), embedded, ...(jwt === undefined ? [] : [jwt])])
    const missing = [...wanted].filter((kid) => !held.has(kid))
    if (missing.length > 0) return incomplete(missing.length)
    await replaceSeals(machine, studio.paths, await sealKeys(machine, keys, passphrase))
    await studio.audit?.note('keys-restored', document.issuer.did, { keys: keys.length })
    return null
  })
}

function notEmpty(folder: string): Problem {
  return problem({
    code: 'folder-not-empty',
    where: { file: folder },
    message: `${folder} is neither empty nor a workspace.`,
    remedy: 'Choose a new or an empty folder, or the workspace whose keys are lost.',
    values: { folder },
  })
}

function ofAnother(issuer: string): Problem {
  return problem({
    code: 'backup-of-another',
    message: `The backup holds the keys of another issuer, ${issuer}.`,
    remedy: 'Choose the backup of this workspace, or restore it into an empty folder.',
    values: { issuer },
  })
}

function incomplete(count: number): Problem {
  return problem({
    code: 'backup-incomplete',
    message: `The workspace has ${count} ${count === 1 ? 'key' : 'keys'} that this backup does not hold.`,
    remedy: 'Choose a newer backup. Nothing was changed.',
    values: { count },
  })
}
