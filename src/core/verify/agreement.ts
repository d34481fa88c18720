import { isJsonObject, type JsonObject } from '../foundation/json'
import type { Findings } from './findings'
import type { Judgement } from './judge-text'
import { objectMember, textMember } from './members'
import { msOfMoment } from './moment'
import { identitiesOf } from './ob3/facts-ob3'
import { identitiesOfAssertion } from './ob2/facts-ob2'

const OWN_CREDENTIAL = /^(https:\/\/.+\/awards\/[a-z2-7]{26}\/)credential\.json$/
const OWN_ASSERTION = /^(https:\/\/.+\/awards\/[a-z2-7]{26}\/)assertion\.json$/

/**
 * One picture must not say two things (contract.md): another credential in it that is false, withdrawn, unreadable or about another
 * award decides the file.
 */
export function checkAgreement(first: Judgement, others: readonly Judgement[], findings: Findings): void {
  for (const other of others) {
    const verdict = other.findings.verdict()
    if (verdict === 'invalid' || verdict === 'unreadable' || verdict === 'revoked') {
      const words = { invalid: 'is false', unreadable: 'cannot be read', revoked: 'was withdrawn' } as const
      const code = verdict === 'revoked' ? 'revoked' : 'badge-contradiction'
      findings.fail('input.entry', verdict, { code, message: `The other credential in the picture ${words[verdict]}.` })
    } else if (first.document !== null && other.document !== null && isAnotherAward(first.document, other.document)) {
      findings.fail('input.entry', 'invalid', {
        code: 'badge-contradiction',
        message: 'The two credentials in the picture speak of different awards.',
      })
    }
  }
}

/** Whether an assertion of 2.0 is about something else than a credential of 3.0, by all that can be compared. */
function isAnotherAward(credential: JsonObject, assertion: JsonObject): boolean {
  return (
    differs(momentsOf(credential, ['awardedDate', 'validFrom', 'issuanceDate']), momentsOf(assertion, ['issuedOn'])) ||
    differs(momentsOf(credential, ['validUntil', 'expirationDate']), momentsOf(assertion, ['expires'])) ||
    differs(namesOf(credential), namesOf(assertion)) ||
    recipientsDiffer(credential, assertion) ||
    addressesDiffer(textMember(credential, 'id') ?? '', textMember(assertion, 'id') ?? '')
  )
}

/** Both say something, and nothing of it is the same. */
function differs<T>(left: readonly T[], right: readonly T[]): boolean {
  return left.length > 0 && right.length > 0 && !left.some((value) => right.includes(value))
}

function momentsOf(document: JsonObject, members: readonly string[]): number[] {
  return members.flatMap((name) => msOfMoment(textMember(document, name) ?? '') ?? [])
}

function namesOf(document: JsonObject): string[] {
  const achievement = objectMember(objectMember(document, 'credentialSubject'), 'achievement')
  const badge = isJsonObject(document['badge']) ? document['badge'] : undefined
  return [textMember(achievement ?? badge, 'name')].filter((name) => name !== undefined)
}

/** Hashes can be compared only where the salt is the same. */
function recipientsDiffer(credential: JsonObject, assertion: JsonObject): boolean {
  const [mine, others] = [identitiesOf(objectMember(credential, 'credentialSubject')), identitiesOfAssertion(assertion)]
  return mine.some((one) =>
    others.some((other) => {
      const comparable =
        one.hashed && other.hashed && one.kind.startsWith('email') && other.kind === 'email' && one.salt === other.salt
      return comparable && one.value.toLowerCase() !== other.value.toLowerCase()
    }),
  )
}

/** Rosette's own documents stand beside each other; one of them elsewhere is another's. */
function addressesDiffer(credentialId: string, assertionId: string): boolean {
  const [mine, others] = [OWN_CREDENTIAL.exec(credentialId)?.[1], OWN_ASSERTION.exec(assertionId)?.[1]]
  return mine !== undefined && assertionId !== '' && mine !== others
}
