import type { JsonObject } from '../../foundation/json'
import { isJsonObject } from '../../foundation/json'
import type { Findings } from '../findings'
import { foundDocument } from '../found-document'
import { idOf, listMember, textMember } from '../members'
import { didWebUrl } from '../../proof'
import type { VerifyContext } from '../sources'

/** A 1EdTechRevocationList: plain JSON, so it counts only over https from the issuer's own host (standards.md §4.2). */
export async function checkRevocationList(
  document: JsonObject,
  entry: JsonObject,
  issuerId: string,
  context: VerifyContext,
  findings: Findings,
): Promise<void> {
  const url = textMember(entry, 'id') ?? ''
  const issuerUrl = didWebUrl(issuerId) ?? issuerId
  if (!url.startsWith('https://') || originOf(url) !== originOf(issuerUrl)) {
    return findings.undecided('status.list', {
      code: 'status-not-issuers',
      message: 'The list of withdrawn badges is not the issuer’s own.',
    })
  }
  const found = await foundDocument(url, context.documents)
  if (found.state !== 'found') {
    return findings.undecided('status.list', {
      code: 'status-unreachable',
      message: 'The list of withdrawn badges is not at hand.',
    })
  }
  const id = textMember(document, 'id')
  const entries = ['revokedCredential', 'revokedCredentials'].flatMap((name) => listMember(found.json, name))
  const mine = entries.find((one) => idOf(one) === id && !(isJsonObject(one) && one['revoked'] === false))
  findings.pass('status.list', 'The issuer’s list of withdrawn badges was read.')
  if (mine === undefined) return findings.pass('status.revocation', 'It was not withdrawn.')
  const reason = isJsonObject(mine) ? textMember(mine, 'revocationReason') : undefined
  findings.fail('status.revocation', 'revoked', {
    code: 'revoked',
    message: reason === undefined ? 'The issuer withdrew it.' : `The issuer withdrew it: ${reason}`,
  })
}

function originOf(url: string): string | undefined {
  return /^https:\/\/[^/]+/i.exec(url)?.[0].toLowerCase()
}
