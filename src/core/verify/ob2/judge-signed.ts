import type { JsonObject } from '../../foundation/json'
import { quoted } from '../../foundation/text-safety'
import { verifyJws, type PublicJwk } from '../../proof'
import type { Facts } from '../facts'
import type { Findings } from '../findings'
import { foundDocument } from '../found-document'
import { idOf, listMember, objectMember, textMember } from '../members'
import type { Jws } from '../ob3/judge-jwt'
import type { VerifyContext } from '../sources'
import { checkRevocations } from './check-revocations'
import { factsOfAssertion } from './facts-ob2'
import { checkAssertion, checkAward } from './judge-assertion'
import { linkedDocuments } from './linked-documents'
import { jwkFromPem } from './rsa-pem'

/** All checks of a signed assertion of Open Badges 2.0 (OB2 §SignedBadge; standards.md §5.4). */
export async function judgeSigned(jws: Jws, context: VerifyContext, findings: Findings): Promise<{ facts: Facts }> {
  const assertion = jws.payload
  checkAssertion(assertion, findings)
  const linked = await linkedDocuments(assertion, context, findings)
  const key = await signedKey(assertion, linked.issuer, context, findings)
  if (key === null) findings.skip('signed.signature', 'Without the key the signature cannot be checked.')
  else await checkSignature(jws, key, context, findings)
  checkAward(assertion, linked, context, findings)
  await checkRevocations(assertion, linked.issuer, 'decides', context, findings)
  return { facts: factsOfAssertion(assertion, linked) }
}

/** The key counts only if the issuer's profile names it and it names the issuer back. */
async function signedKey(
  assertion: JsonObject,
  issuer: JsonObject | null,
  context: VerifyContext,
  findings: Findings,
): Promise<PublicJwk | null> {
  const named = idOf(objectMember(assertion, 'verification')?.['creator']) ?? idOf(issuer?.['publicKey'])
  const found = named === undefined ? null : await foundDocument(named, context.documents)
  if (issuer === null || named === undefined || found?.state !== 'found') {
    const what = named === undefined ? 'The key' : `The key at ${quoted(named, 120)}`
    findings.undecided('signed.key', { code: 'key-unavailable', message: `${what} is not at hand.` })
    return null
  }
  const isIssuers = listMember(issuer, 'publicKey').some((key) => idOf(key) === named)
  const pointsBack = idOf(found.json['owner']) === textMember(issuer, 'id')
  const jwk = jwkFromPem(textMember(found.json, 'publicKeyPem') ?? '')
  if (!isIssuers || !pointsBack || textMember(found.json, 'id') !== named) {
    findings.fail('signed.key', 'invalid', {
      code: 'key-not-issuers',
      message: 'The key that signed it is not the issuer’s.',
    })
  } else if (jwk === null) {
    findings.undecided('signed.key', {
      code: 'key-unknown',
      message: 'The issuer’s key is of a kind that is not supported.',
    })
  } else findings.pass('signed.key', 'The issuer publishes the key that signed it.')
  return jwk
}

async function checkSignature(jws: Jws, key: PublicJwk, context: VerifyContext, findings: Findings): Promise<void> {
  const checked = await verifyJws(jws, key, context.crypto)
  const [fault] = checked.ok ? [] : checked.problems
  if (fault === undefined)
    return findings.pass('signed.signature', 'The signature fits the content: nothing was changed since it was signed.')
  findings.fail('signed.signature', 'invalid', {
    code: fault.code,
    message: 'The signature does not fit the content: it was changed after signing, or another key signed it.',
  })
}
