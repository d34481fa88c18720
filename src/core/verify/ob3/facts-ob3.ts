import { isJsonObject, type JsonObject } from '../../foundation/json'
import { didWebUrl } from '../../proof'
import type { EvidenceFact, Facts, ResultFact, SkillFact, Vouching } from '../facts'
import { hasType, idOf, listMember, objectMember, objectsMember, textMember, webUrl } from '../members'
import type { Identity } from '../recipient'

/** What a credential of Open Badges 3.0 says, for people. */
export function factsOfCredential(document: JsonObject): Facts {
  const subject = objectMember(document, 'credentialSubject')
  const achievement = objectMember(subject, 'achievement')
  const issuer = objectMember(document, 'issuer')
  const criteria = objectMember(achievement, 'criteria')
  const issuerId = idOf(document['issuer'])
  return present({
    badgeName: textMember(achievement, 'name') ?? textMember(document, 'name'),
    description: textMember(achievement, 'description'),
    issuerName: textMember(issuer, 'name'),
    issuerId,
    vouching: vouchingOf(issuerId),
    recipientName: recipientName(subject),
    recipientHashed: identitiesOf(subject).some(({ hashed }) => hashed),
    awarded:
      textMember(document, 'awardedDate') ?? textMember(document, 'validFrom') ?? textMember(document, 'issuanceDate'),
    validUntil: textMember(document, 'validUntil') ?? textMember(document, 'expirationDate'),
    criteriaUrl: webUrl(textMember(criteria, 'id')),
    criteria: textMember(criteria, 'narrative'),
    imageUrl: imageOf(achievement) ?? imageOf(document),
    evidence: objectsMember(document, 'evidence').map(evidenceFact),
    results: resultsOf(subject, achievement),
    skills: objectsMember(achievement, 'alignment').map(skillFact),
    credentialId: textMember(document, 'id'),
  })
}

/** Every identity of a subject that an address could be compared with. */
export function identitiesOf(subject: JsonObject | undefined): Identity[] {
  const id = textMember(subject, 'id')
  const mail = id?.startsWith('mailto:') ? [{ kind: 'email', hashed: false, value: id, salt: '' }] : []
  const listed = objectsMember(subject, 'identifier').map((identifier) => ({
    kind: textMember(identifier, 'identityType') ?? '',
    hashed: identifier['hashed'] === true,
    value: textMember(identifier, 'identityHash') ?? '',
    salt: textMember(identifier, 'salt') ?? '',
  }))
  return [...mail, ...listed]
}

/** Who stands behind an issuer's id: a domain over https, or nothing but a key. */
export function vouchingOf(issuerId: string | undefined): Vouching {
  if (issuerId === undefined) return { by: 'nobody' }
  if (issuerId.startsWith('did:key:')) return { by: 'key' }
  const url = issuerId.startsWith('did:web:') ? didWebUrl(issuerId) : issuerId
  const domain = hostOf(url ?? '')
  return domain === null ? { by: 'nobody' } : { by: 'domain', domain }
}

/** The host in ASCII, so that nobody hides behind letters that look alike (`did-confusable`) or behind a name before an @. */
function hostOf(url: string): string | null {
  try {
    const { protocol, username, password, host } = new URL(url)
    return protocol === 'https:' && username === '' && password === '' ? host : null
  } catch {
    return null // URL refuses what is no address
  }
}

function recipientName(subject: JsonObject | undefined): string | undefined {
  const named = identitiesOf(subject).find(({ kind, hashed }) => kind === 'name' && !hashed)
  return textMember(subject, 'name') ?? (named?.value === '' ? undefined : named?.value)
}

function imageOf(object: JsonObject | undefined): string | undefined {
  return webUrl(idOf(object?.['image']))
}

function evidenceFact(evidence: JsonObject): EvidenceFact {
  const url = webUrl(textMember(evidence, 'id'))
  const name = textMember(evidence, 'name') ?? textMember(evidence, 'genre') ?? url ?? 'Evidence'
  return {
    name,
    ...present({ url, description: textMember(evidence, 'description') ?? textMember(evidence, 'narrative') }),
  }
}

function skillFact(alignment: JsonObject): SkillFact {
  return {
    name: textMember(alignment, 'targetName') ?? '',
    ...present({
      url: webUrl(textMember(alignment, 'targetUrl')),
      framework: textMember(alignment, 'targetFramework'),
      code: textMember(alignment, 'targetCode'),
    }),
  }
}

function resultsOf(subject: JsonObject | undefined, achievement: JsonObject | undefined): ResultFact[] {
  const descriptions = objectsMember(achievement, 'resultDescription')
  return objectsMember(subject, 'result').flatMap((result) => {
    const description = descriptions.find(({ id }) => id !== undefined && id === result['resultDescription'])
    const level = objectsMember(description, 'rubricCriterionLevel').find(
      ({ id }) => id !== undefined && id === result['achievedLevel'],
    )
    const value = textMember(level, 'name') ?? textMember(result, 'value') ?? textMember(result, 'status')
    const isPercent = textMember(description, 'resultType') === 'Percent' && /^[\d.]+$/.test(value ?? '')
    const meaning = textMember(level, 'description')
    if (value === undefined) return []
    return [
      {
        kind: textMember(level, 'name') === undefined ? ('value' as const) : ('level' as const),
        name: textMember(description, 'name') ?? 'Result',
        value: isPercent ? `${value} %` : value,
        ...(meaning === undefined ? {} : { meaning }),
      },
    ]
  })
}

/** Whether an entry of `endorsement` lists can be an endorsement at all. */
export function endorsementsOf(document: JsonObject): JsonObject[] {
  const subject = objectMember(document, 'credentialSubject')
  const places = [document, objectMember(subject, 'achievement'), objectMember(document, 'issuer')]
  return places
    .flatMap((place) => [...listMember(place, 'endorsement')])
    .filter(isJsonObject)
    .filter((one) => hasType(one, 'EndorsementCredential'))
}

/** Drops the members that are absent, so that absent and undefined are one. */
function present<T extends object>(members: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T
}
