import { isJsonObject, type JsonObject } from '../../foundation/json'
import { quoted } from '../../foundation/text-safety'
import type { Findings } from '../findings'
import { foundDocument } from '../found-document'
import { idOf, listMember, textMember } from '../members'
import type { VerifyContext } from '../sources'

/**
 * `revocation.list` and `status.revocation` by the issuer's RevocationList (OB2 §SignedBadge).
 * @param decides whether a list that is not at hand leaves the verdict open: yes for signed badges, no for hosted ones
 */
export async function checkRevocations(
  assertion: JsonObject,
  issuer: JsonObject | null,
  decides: 'decides' | 'told',
  context: VerifyContext,
  findings: Findings,
): Promise<void> {
  const url = idOf(issuer?.['revocationList'])
  if (issuer === null)
    return findings.skip(
      'revocation.list',
      'Without the issuer’s description its list of withdrawn badges is not known.',
    )
  if (url === undefined) return findings.pass('revocation.list', 'The issuer keeps no list of withdrawn badges.')
  const found = await foundDocument(url, context.documents)
  const message = `The issuer’s list of withdrawn badges at ${quoted(url, 120)} is not at hand.`
  if (found.state !== 'found' && decides === 'decides')
    return findings.undecided('revocation.list', { code: 'status-unreachable', message })
  if (found.state !== 'found') return findings.skip('revocation.list', message)
  findings.pass('revocation.list', 'The issuer’s list of withdrawn badges was read.')
  const names = [textMember(assertion, 'id'), textMember(assertion, 'uid')].filter((name) => name !== undefined)
  const entry = listMember(found.json, 'revokedAssertions').find((one) => names.some((name) => name === nameOf(one)))
  if (entry === undefined) return findings.pass('status.revocation', 'It was not withdrawn.')
  const reason = isJsonObject(entry) ? textMember(entry, 'revocationReason') : undefined
  reportRevoked(reason, findings)
}

/** The issuer took it back. */
export function reportRevoked(reason: string | undefined, findings: Findings): void {
  findings.fail('status.revocation', 'revoked', {
    code: 'revoked',
    message: reason === undefined ? 'The issuer withdrew it.' : `The issuer withdrew it: ${reason}`,
  })
}

function nameOf(entry: Parameters<typeof idOf>[0]): string | undefined {
  return idOf(entry) ?? (isJsonObject(entry) ? textMember(entry, 'uid') : undefined)
}
