import type { JsonObject } from '../../foundation/json'
import type { Problem } from '../../foundation/problem'
import { msOfInstant, type Instant } from '../../foundation/instant'
import { quoted } from '../../foundation/text-safety'
import { proofsOf, verifyProof, type PublicJwk } from '../../proof'
import { saidBy, type Findings } from '../findings'
import { claimedKey, issuerKey } from '../issuer-key'
import { msOfMoment } from '../moment'
import type { VerifyContext } from '../sources'
import { checkTerms, reportCanonicalFault } from './check-terms'

const CLOCK_TOLERANCE_MS = 5 * 60_000
const COVERS_TERMS = ['eddsa-rdfc-2022', 'Ed25519Signature2020', 'ecdsa-rdfc-2019']

type Supported = Extract<ReturnType<typeof proofsOf>[number], { state: 'supported' }>

/**
 * The embedded proofs of a document: `proof.present`, `proof.purpose`, `key.resolved`, `key.authorised`, `proof.signature`, and
 * `format.terms`, as both come from one canonical form. In a set no supported proof may be false, and a proof by somebody else's
 * key lends no trust (standards.md §2.2, reliability.md promise 19).
 */
export async function checkProofs(
  document: JsonObject,
  issuerId: string,
  context: VerifyContext,
  findings: Findings,
): Promise<void> {
  const proofs = proofsOf(document)
  const supported = proofs.filter((proof) => proof.state === 'supported')
  checkPresence(proofs, supported.length, findings)
  for (const proof of supported) checkPurpose(proof, context.now, findings)
  const coversTerms: boolean[] = []
  for (const proof of supported)
    coversTerms.push(await checkOne(document, proof, issuerId, supported.length, context, findings))
  if (!coversTerms.includes(true)) await checkTerms(document, context, findings)
  else if (findings.outcomeOf('format.terms') === null) {
    findings.pass('format.terms', 'Every word in it is defined, so nothing stands outside of the signature.')
  }
}

function checkPresence(proofs: ReturnType<typeof proofsOf>, supported: number, findings: Findings): void {
  const named = (state: string) => proofs.flatMap((proof) => (proof.state === state ? [proof.path] : []))
  const [malformed] = named('malformed')
  const unsupported = proofs.flatMap((proof) => (proof.state === 'unsupported' ? [quoted(proof.name, 40)] : []))
  const unsupportedWords = `This kind of signature is not supported: ${unsupported.join(', ')}.`
  if (proofs.length === 0) {
    findings.fail('proof.present', 'invalid', { code: 'proof-missing', message: 'The badge bears no signature.' })
  } else if (malformed !== undefined) {
    findings.fail('proof.present', 'invalid', {
      code: 'proof-mismatch',
      message: `A part of the signature is missing (${malformed}).`,
    })
  } else if (supported === 0)
    findings.undecided('proof.present', { code: 'proof-unsupported', message: unsupportedWords })
  else if (unsupported.length > 0)
    findings.warn('proof.present', { code: 'proof-unsupported', message: unsupportedWords })
  else findings.pass('proof.present', 'It bears a signature.')
}

function checkPurpose({ path, proofPurpose, created, expires }: Supported, now: Instant, findings: Findings): void {
  const createdMs = created === undefined ? 0 : msOfMoment(created)
  const expiresMs = expires === undefined ? Infinity : msOfMoment(expires)
  if (proofPurpose !== 'assertionMethod') {
    findings.fail('proof.purpose', 'invalid', {
      code: 'purpose-wrong',
      message: `The signature was made for ${quoted(proofPurpose, 40)}, not to vouch for a badge.`,
    })
  } else if (createdMs === null || expiresMs === null) {
    findings.fail('proof.purpose', 'invalid', {
      code: 'date-malformed',
      message: `A date of the signature is no moment (${path}).`,
    })
  } else if (expiresMs < msOfInstant(now)) {
    findings.fail('proof.purpose', 'invalid', {
      code: 'proof-expired',
      message: `The signature itself expired on ${expires ?? ''}.`,
    })
  } else if (createdMs > msOfInstant(now) + CLOCK_TOLERANCE_MS) {
    findings.warn('proof.purpose', {
      code: 'created-in-future',
      message: `The signature is dated in the future (${created ?? ''}).`,
    })
  } else findings.pass('proof.purpose', 'The signature was made to vouch for this badge.')
}

/** @returns whether the canonical form was made, so that `format.terms` has its answer */
async function checkOne(
  document: JsonObject,
  proof: Supported,
  issuerId: string,
  howMany: number,
  context: VerifyContext,
  findings: Findings,
): Promise<boolean> {
  const key = await issuerKey(issuerId, proof.verificationMethod, context)
  const isForeign = key.state === 'refused' && key.problem.code === 'key-not-issuers'
  if (key.state === 'refused' && isForeign && howMany > 1) findings.warn('proof.present', saidBy(key.problem))
  else if (key.state === 'refused') reportRefusedKey(key.problem, findings)
  else if (key.state === 'absent') reportAbsentKey(key.message, findings)
  else {
    findings.pass('key.resolved', 'The issuer publishes the key that signed it.')
    findings.pass('key.authorised', 'The issuer uses that key to vouch for badges.')
  }
  const jwk = key.state === 'found' ? key.jwk : claimedKey(proof.verificationMethod, context)
  if (jwk === null) {
    findings.skip('proof.signature', 'Without the key the signature cannot be checked.')
    return false
  }
  return await checkSignature(document, proof, jwk, key.state === 'found', context, findings)
}

async function checkSignature(
  document: JsonObject,
  proof: Supported,
  jwk: PublicJwk,
  isIssuers: boolean,
  context: VerifyContext,
  findings: Findings,
): Promise<boolean> {
  const checked = await verifyProof(document, proof, jwk, { contexts: context.contexts, check: context.crypto })
  if (checked.ok && isIssuers)
    findings.pass('proof.signature', 'The signature fits the content: nothing was changed since it was signed.')
  else if (checked.ok)
    findings.skip(
      'proof.signature',
      'The content fits the key that the file itself names; whose key that is could not be found out.',
    )
  const faults = checked.ok ? [] : checked.problems
  for (const fault of faults) reportFault(fault, findings)
  const reachedHash = faults.every(
    ({ code }) => code === 'signature-wrong' || code.startsWith('context') || code.startsWith('term'),
  )
  return COVERS_TERMS.includes(proof.kind) && reachedHash
}

function reportFault(fault: Problem, findings: Findings): void {
  if (reportCanonicalFault(fault, findings)) {
    findings.undecided('proof.signature', {
      message: 'The signature could not be checked, as the content has no signed form.',
    })
  } else if (fault.code === 'purpose-wrong') findings.fail('proof.purpose', 'invalid', saidBy(fault))
  else {
    findings.fail('proof.signature', 'invalid', {
      code: fault.code,
      message: 'The signature does not fit the content: it was changed after signing, or another key signed it.',
    })
  }
}

/** The key is at hand, but may not vouch for this. */
export function reportRefusedKey(problem: Problem, findings: Findings): void {
  const id = ['key-not-issuers', 'purpose-wrong'].includes(problem.code) ? 'key.authorised' : 'key.resolved'
  findings.fail(id, 'invalid', saidBy(problem))
}

/** Nobody could be asked for the issuer's keys. */
export function reportAbsentKey(message: string, findings: Findings): void {
  findings.undecided('key.resolved', { code: 'key-unavailable', message })
  findings.skip('key.authorised', 'Whether the key is the issuer’s could not be found out.')
}
