import type { JsonObject } from '../../foundation/json'
import type { Findings } from '../findings'
import { listMember, objectMember, textMember } from '../members'
import type { Linked } from './linked-documents'

/** `hosted.scope` and `badge.issuer`: the issuer lets assertions be hosted at that address (OB2 §HostedBadge; standards.md §5.3). */
export function checkScope(address: string, { badge, issuer }: Linked, findings: Findings): void {
  if (badge === null || issuer === null) {
    findings.skip('hosted.scope', 'Without the issuer’s description it is not known where its badges may be hosted.')
    return findings.skip('badge.issuer', 'Without the issuer’s description it is not known who awarded it.')
  }
  if (inScope(address, badge, issuer)) {
    findings.pass('hosted.scope', 'It is hosted where its issuer hosts badges.')
    return findings.pass('badge.issuer', 'The issuer of the badge awarded it.')
  }
  findings.fail('hosted.scope', 'invalid', {
    code: 'scope-wrong',
    message: 'It is hosted at an address that its issuer does not use for badges.',
  })
  findings.skip('badge.issuer', 'Whether the issuer of the badge awarded it cannot be told.')
}

function inScope(address: string, badge: JsonObject, issuer: JsonObject): boolean {
  const verification = objectMember(issuer, 'verification')
  const prefixes = listMember(verification, 'startsWith').filter((value) => typeof value === 'string')
  const origins = listMember(verification, 'allowedOrigins').filter((value) => typeof value === 'string')
  const home = originOf(textMember(issuer, 'id'))
  if (prefixes.length === 0 && origins.length === 0) {
    return home !== null && originOf(address) === home && originOf(textMember(badge, 'id')) === home
  }
  const prefixFits = prefixes.length === 0 || prefixes.some((prefix) => address.startsWith(prefix))
  const hostFits = origins.length === 0 || origins.some((host) => hostOf(address) === host.toLowerCase())
  return prefixFits && hostFits
}

function originOf(url: string | undefined): string | null {
  return /^https?:\/\/[^/?#]+/i.exec(url ?? '')?.[0].toLowerCase() ?? null
}

function hostOf(url: string): string | null {
  return originOf(url)?.replace(/^https?:\/\//, '') ?? null
}
