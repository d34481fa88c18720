import type { JsonObject } from '../../foundation/json'
import type { Findings } from '../findings'
import { idOf, objectMember, textMember } from '../members'
import { msOfMoment } from '../moment'

/**
 * `jwt.claims`: what stands in the token twice must agree (OB3 §8.2.6.1). Contradictions decide; missing claims are told, as samples of
 * 1EdTech lack some.
 */
export function checkClaims(payload: JsonObject, credential: JsonObject, dataModel: 1 | 2, findings: Findings): void {
  const wrapped = objectMember(payload, 'vc')
  const document = wrapped ?? credential
  const [from, until] = dataModel === 2 ? ['validFrom', 'validUntil'] : ['issuanceDate', 'expirationDate']
  const claims: readonly Claim[] = [
    { claim: 'iss', inToken: payload['iss'], inDocument: idOf(document['issuer']), needed: true },
    { claim: 'jti', inToken: payload['jti'], inDocument: textMember(document, 'id'), needed: true },
    { claim: 'sub', inToken: payload['sub'], inDocument: idOf(document['credentialSubject']), needed: true },
    { claim: 'nbf', inToken: payload['nbf'], inDocument: seconds(document[from]), needed: true },
    {
      claim: 'exp',
      inToken: payload['exp'],
      inDocument: seconds(document[until]),
      needed: document[until] !== undefined,
    },
  ]
  const wrong = claims.filter((one) => contradicts(one, wrapped !== undefined)).map(({ claim }) => claim)
  const missing = claims.filter(({ inToken, needed }) => needed && inToken === undefined).map(({ claim }) => claim)
  if (wrong.length > 0) {
    findings.fail('jwt.claims', 'invalid', {
      code: 'claims-disagree',
      message: `The token says two different things about the badge (${wrong.join(', ')}).`,
    })
  } else if (missing.length > 0) {
    findings.warn('jwt.claims', {
      code: 'claims-missing',
      message: `Claims are missing in the token: ${missing.join(', ')}.`,
    })
  } else findings.pass('jwt.claims', 'Token and badge say the same.')
}

type Claim = {
  readonly claim: string
  readonly inToken: unknown
  readonly inDocument: string | number | undefined
  readonly needed: boolean
}

/** In the wrapped form a claim may complete what the document leaves out; else both must be there or neither. */
function contradicts({ inToken, inDocument }: Claim, isWrapped: boolean): boolean {
  if (inToken === undefined) return false
  if (inDocument === undefined) return !isWrapped
  if (typeof inDocument === 'number') return typeof inToken !== 'number' || Math.floor(inToken) !== inDocument
  return inToken !== inDocument
}

function seconds(moment: unknown): number | undefined {
  const ms = typeof moment === 'string' ? msOfMoment(moment) : null
  return ms === null ? undefined : Math.floor(ms / 1000)
}
