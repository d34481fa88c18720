import { isJsonObject, type JsonObject } from '../../foundation/json'
import { findMethod, PublicJwk, verifyJws, type parseJws } from '../../proof'
import { Findings } from '../findings'
import { controllerDocument, issuerKey, type IssuerKey } from '../issuer-key'
import { idOf, listMember, objectMember, textMember, withoutMembers } from '../members'
import type { VerifyContext } from '../sources'
import { checkClaims } from './check-claims'
import { checkProofs, reportAbsentKey, reportRefusedKey } from './check-proofs'
import { checkTerms } from './check-terms'
import type { DocumentKind } from './classify'
import { judgeContent, type Judged } from './judge-credential'

/** A compact JWS taken apart. */
export type Jws = Extract<ReturnType<typeof parseJws>, { ok: true }>['value']
const REGISTERED_CLAIMS = ['iss', 'jti', 'nbf', 'sub', 'exp', 'iat', 'aud']

/**
 * The credential that a token's payload holds: the payload itself, or in the VCDM 1.1 form its `vc` with what the claims complete
 * (standards.md §3.2.6).
 */
export function credentialOfPayload(payload: JsonObject): JsonObject {
  const wrapped = objectMember(payload, 'vc')
  if (wrapped === undefined) return withoutMembers(payload, REGISTERED_CLAIMS)
  const { iss, jti, nbf, exp, sub } = payload
  const issuer = objectMember(wrapped, 'issuer')
  const subject = objectMember(wrapped, 'credentialSubject')
  return {
    ...wrapped,
    ...(iss === undefined ? {} : { issuer: issuer === undefined ? iss : { ...issuer, id: iss } }),
    ...(jti === undefined ? {} : { id: jti }),
    ...(typeof nbf === 'number' ? { issuanceDate: momentOf(nbf) } : {}),
    ...(typeof exp === 'number' ? { expirationDate: momentOf(exp) } : {}),
    ...(sub === undefined || subject === undefined ? {} : { credentialSubject: { ...subject, id: sub } }),
  }
}

/** All checks of a credential secured as a JWT (OB3 §8.2.6; standards.md §3.2). */
export async function judgeJwt(
  jws: Jws,
  kind: Extract<DocumentKind, { kind: 'badge' | 'other' }>,
  context: VerifyContext,
  findings: Findings,
): Promise<Judged> {
  const credential = credentialOfPayload(jws.payload)
  return await judgeContent(credential, kind, context, findings, async (issuerId) => {
    findings.pass('proof.present', 'It is signed as a token.')
    if (jws.ignored.length > 0) {
      findings.warn('proof.present', {
        message: `Addresses of keys in the token were not followed (${jws.ignored.join(', ')}).`,
      })
    }
    await checkTokenSignature(jws, issuerId, context, findings)
    checkClaims(jws.payload, credential, kind.dataModel, findings)
    await checkTerms(credential, context, findings)
    await checkInnerProof(credential, issuerId, context, findings)
  })
}

async function checkTokenSignature(
  jws: Jws,
  issuerId: string,
  context: VerifyContext,
  findings: Findings,
): Promise<void> {
  const key = await tokenKey(jws, issuerId, context)
  if (key.state === 'refused') return reportRefusedKey(key.problem, findings)
  if (key.state === 'absent') reportAbsentKey(key.message, findings)
  else {
    findings.pass('key.resolved', 'The issuer publishes the key that signed it.')
    findings.pass('key.authorised', 'The issuer uses that key to vouch for badges.')
  }
  const jwk = key.state === 'found' ? key.jwk : headerKey(jws)
  if (jwk === null) return findings.skip('proof.signature', 'Without the key the signature cannot be checked.')
  const checked = await verifyJws(jws, jwk, context.crypto)
  const [fault] = checked.ok ? [] : checked.problems
  if (fault) {
    findings.fail('proof.signature', 'invalid', {
      code: fault.code,
      message: 'The signature does not fit the content: it was changed after signing, or another key signed it.',
    })
  } else if (key.state === 'found') {
    findings.pass('proof.signature', 'The signature fits the content: nothing was changed since it was signed.')
  } else
    findings.skip(
      'proof.signature',
      'The content fits the key that the file itself holds; whose key that is could not be found out.',
    )
}

/** `kid` before `jwk`; a key in the header counts only if the issuer publishes the very same (standards.md §3.2.3). */
async function tokenKey(jws: Jws, issuerId: string, context: VerifyContext): Promise<IssuerKey> {
  const kid = textMember(jws.header, 'kid')
  if (kid !== undefined && /^(?:did:|https:)/.test(kid)) {
    const named = await issuerKey(issuerId, kid, context)
    if (named.state !== 'refused' || kid.startsWith('did:')) return named
  }
  if (kid !== undefined && !/^[a-z]+:/i.test(kid)) {
    return await issuerKey(issuerId, `${issuerId}#${kid.replace(/^#/, '')}`, context)
  }
  const given = headerKey(jws)
  const document = await controllerDocument(issuerId, context)
  if (document.state !== 'found') return document
  if (given === null) return { state: 'absent', message: 'The token does not say which key signed it.' }
  return publishedKey(document.json, given, issuerId, context)
}

function publishedKey(document: JsonObject, given: PublicJwk, issuerId: string, context: VerifyContext): IssuerKey {
  const methods = [...listMember(document, 'assertionMethod')].flatMap((method) => idOf(method) ?? [])
  for (const method of methods) {
    const found = findMethod(document, { method, issuerId, now: context.now })
    if (found.ok && JSON.stringify(found.value) === JSON.stringify(given)) return { state: 'found', jwk: found.value }
  }
  return { state: 'absent', message: 'The key in the token is none of those that the issuer publishes.' }
}

function headerKey(jws: Jws): PublicJwk | null {
  const { jwk } = jws.header
  return isJsonObject(jwk) ? (PublicJwk.safeParse(jwk).data ?? null) : null
}

/** A proof that was made before the token may stay inside: it lends nothing, but it must not be false. */
async function checkInnerProof(
  credential: JsonObject,
  issuerId: string,
  context: VerifyContext,
  findings: Findings,
): Promise<void> {
  if (credential['proof'] === undefined) return
  const own = new Findings()
  await checkProofs(credential, issuerId, context, own)
  const wrong = own.checks().find(({ outcome }) => outcome === 'fail')
  if (wrong === undefined) return
  findings.fail('proof.signature', 'invalid', saidByCheck(wrong))
}

function saidByCheck({ code, message }: { code?: string; message: string }): { code: string; message: string } {
  return { code: code ?? 'proof-mismatch', message: `The proof inside the token is false. ${message}` }
}

function momentOf(seconds: number): string {
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? '' : `${date.toISOString().slice(0, 19)}Z`
}
