import type { JsonObject } from '../../foundation/json'
import type { Facts } from '../facts'
import { idOf, listMember, objectMember, objectsMember, textMember, webUrl } from '../members'
import { vouchingOf } from '../ob3/facts-ob3'
import type { Identity } from '../recipient'
import type { Linked } from './linked-documents'

/** What an Open Badges 2.0 assertion says, with what it leads to, for people. */
export function factsOfAssertion(assertion: JsonObject, { badge, issuer }: Linked): Facts {
  const id = textMember(assertion, 'id')
  const criteria = badge?.['criteria']
  const issuerId = textMember(issuer ?? undefined, 'id')
  const members: { [K in keyof Facts]: Facts[K] | undefined } = {
    badgeName: textMember(badge ?? undefined, 'name'),
    description: textMember(badge ?? undefined, 'description'),
    issuerName: textMember(issuer ?? undefined, 'name'),
    issuerId,
    vouching: vouchingOf(issuerId ?? id),
    recipientHashed: objectMember(assertion, 'recipient')?.['hashed'] === true,
    awarded: textMember(assertion, 'issuedOn'),
    validUntil: textMember(assertion, 'expires'),
    criteriaUrl: webUrl(idOf(criteria)),
    criteria: textMember(objectMember(badge ?? undefined, 'criteria'), 'narrative'),
    imageUrl: webUrl(idOf(badge?.['image'])),
    evidence: listMember(assertion, 'evidence').map((one) => {
      const url = webUrl(idOf(one))
      return { name: url ?? 'Evidence', ...(url === undefined ? {} : { url }) }
    }),
    results: [],
    skills: objectsMember(badge ?? undefined, 'alignment').map((alignment) => {
      const url = webUrl(textMember(alignment, 'targetUrl'))
      return { name: textMember(alignment, 'targetName') ?? '', ...(url === undefined ? {} : { url }) }
    }),
    credentialId: id,
  }
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Facts
}

/** The recipient as something an address can be compared with. */
export function identitiesOfAssertion(assertion: JsonObject): Identity[] {
  return objectsMember(assertion, 'recipient').map((recipient) => ({
    kind: textMember(recipient, 'type') ?? '',
    hashed: recipient['hashed'] === true,
    value: textMember(recipient, 'identity') ?? '',
    salt: textMember(recipient, 'salt') ?? '',
  }))
}
