import { dirname } from 'node:path'
import { bug } from '../../../core/foundation/bug'
import { utf8 } from '../../../core/foundation/bytes'
import type { Instant } from '../../../core/foundation/instant'
import { siteUrls } from '../../../core/credential'
import { methodId } from '../../../core/proof'
import { signDataIntegrity } from '../../../core/signing'
import { statusListCredential } from '../../../core/status'
import { nodeSigner } from '../../keys/node-signer'
import type { SigningKeys } from '../../keys/signing-keys'
import { makeFolderDurably, writeDurably } from '../../workspace/durable-write'
import { issuerProfile } from '../../workspace/issuer'
import type { Studio } from '../../workspace/open-studio'

/**
 * Signs a status list that does not exist yet: nothing in it is revoked. It is signed by the act that first needs it, as
 * export signs nothing (contract.md, Workspace folder). A list that exists is left as it is.
 */
export async function ensureStatusList(studio: Studio, keys: SigningKeys, list: number, at: Instant): Promise<void> {
  const { machine, paths } = studio
  const path = paths.status(list)
  if ((await machine.files.info(path)) !== null) return
  const issuer = issuerProfile(studio.document.data)
  const unsigned = statusListCredential({
    issuer: issuer.did,
    url: siteUrls(issuer.url).statusList(list),
    purpose: 'revocation',
    setBits: [],
    validFrom: at,
  })
  const signed = await signDataIntegrity(unsigned, {
    signer: nodeSigner(keys.embedded),
    verificationMethod: methodId(issuer.did, keys.embedded.publicKey),
    created: at,
    contexts: await machine.resources.contexts(),
  })
  if (!signed.ok) bug(`a status list cannot be signed: ${signed.problems[0]?.message ?? ''}`)
  await makeFolderDurably(machine.files, dirname(path))
  await writeDurably(machine, path, utf8(JSON.stringify(signed.value)))
}
