import { bytesFromBase64Url } from '../foundation/base64'
import { textFromUtf8 } from '../foundation/bytes'
import { isJsonObject, type JsonObject } from '../foundation/json'
import { parseStrictJson } from '../foundation/strict-json'
import { parseJws, proofsOf } from '../proof'
import { NO_FACTS, type Facts } from './facts'
import { saidBy, Findings } from './findings'
import { objectMember, textMember } from './members'
import { documentKind, type DocumentKind } from './ob3/classify'
import { factsOfCredential } from './ob3/facts-ob3'
import { judgeCredential } from './ob3/judge-credential'
import { credentialOfPayload, judgeJwt, type Jws } from './ob3/judge-jwt'
import { judgeHosted, verificationKind } from './ob2/judge-assertion'
import { judgeSigned } from './ob2/judge-signed'
import type { FoundText } from './open-file'
import type { VerifyContext } from './sources'
import type { Form, Standard } from './verdict'

/** What became of one text: its checks, and what it says. `document` is for comparing with others in the same picture. */
export type Judgement = {
  readonly findings: Findings
  readonly standard: Standard | null
  readonly form: Form | null
  readonly facts: Facts
  readonly document: JsonObject | null
}

/** Parses one text, tells what it is and asks all that can be asked of it. */
export async function judgeText({ kind, text }: FoundText, context: VerifyContext): Promise<Judgement> {
  const findings = new Findings()
  if (kind === 'url') return await judgeAddress(text, context, findings)
  return kind === 'jws' ? await judgeToken(text, context, findings) : await judgeJson(text, context, findings)
}

async function judgeAddress(url: string, context: VerifyContext, findings: Findings): Promise<Judgement> {
  findings.pass('format.standard', 'It holds the address of a hosted badge.')
  const { facts } = await judgeHosted(null, url, context, findings)
  return { findings, standard: 'ob2', form: 'hosted', facts, document: null }
}

async function judgeJson(text: string, context: VerifyContext, findings: Findings): Promise<Judgement> {
  const parsed = parseStrictJson(text)
  if (!parsed.ok || !isJsonObject(parsed.value)) {
    const [first] = parsed.ok ? [] : parsed.problems
    findings.fail(
      'parse.json',
      'unreadable',
      first ? saidBy(first) : { code: 'json-damaged', message: 'The document is no JSON object.' },
    )
    return { findings, standard: null, form: null, facts: NO_FACTS, document: null }
  }
  const document = parsed.value
  findings.pass('parse.json', 'The document can be read.')
  const kind = documentKind(document)
  reportKind(kind, findings)
  switch (kind.kind) {
    case 'badge':
    case 'other': {
      const { facts } = await judgeCredential(document, kind, context, findings)
      return {
        findings,
        standard: kind.standard,
        form: 'embedded',
        facts: { ...facts, ...proofKind(document) },
        document,
      }
    }
    case 'assertion':
      return await judgePlainAssertion(document, context, findings)
    default:
      return withoutChecks(kind, document, 'embedded', findings)
  }
}

async function judgePlainAssertion(
  document: JsonObject,
  context: VerifyContext,
  findings: Findings,
): Promise<Judgement> {
  if (verificationKind(document) === 'signed') {
    findings.fail('signed.signature', 'invalid', {
      code: 'proof-missing',
      message: 'A signed badge must come with its signature, and this one has none.',
    })
  }
  const { facts } = await judgeHosted(document, textMember(document, 'id') ?? '', context, findings)
  return { findings, standard: 'ob2', form: 'hosted', facts, document }
}

async function judgeToken(text: string, context: VerifyContext, findings: Findings): Promise<Judgement> {
  const parsed = parseJws(text)
  if (!parsed.ok) return refusedToken(text, parsed.problems[0], findings)
  findings.pass('parse.jws', 'The token can be read.')
  const jws = parsed.value
  const kind = documentKind(objectMember(jws.payload, 'vc') ?? jws.payload)
  reportKind(kind, findings)
  return await judgePayload(jws, kind, context, findings)
}

async function judgePayload(
  jws: Jws,
  kind: DocumentKind,
  context: VerifyContext,
  findings: Findings,
): Promise<Judgement> {
  switch (kind.kind) {
    case 'badge':
    case 'other': {
      const { facts } = await judgeJwt(jws, kind, context, findings)
      const signed = { ...facts, signatureKind: jws.algorithm }
      return {
        findings,
        standard: kind.standard,
        form: 'jwt',
        facts: signed,
        document: credentialOfPayload(jws.payload),
      }
    }
    case 'assertion': {
      const { facts } = await judgeSigned(jws, context, findings)
      return { findings, standard: 'ob2', form: 'jws', facts, document: jws.payload }
    }
    default:
      return withoutChecks(kind, jws.payload, kind.standard === 'clr' ? 'jwt' : 'jws', findings)
  }
}

/** A token whose header is forbidden can be read, but is false: nobody may vouch that way. */
function refusedToken(text: string, fault: Parameters<typeof saidBy>[0] | undefined, findings: Findings): Judgement {
  const said = fault ? saidBy(fault) : { code: 'jws-damaged', message: 'This is not a whole signed token.' }
  const payload = payloadOf(text)
  if (said.code !== 'jwt-header-forbidden' || payload === null) {
    findings.fail('parse.jws', 'unreadable', said)
    return { findings, standard: null, form: null, facts: NO_FACTS, document: null }
  }
  findings.pass('parse.jws', 'The token can be read.')
  const kind = documentKind(objectMember(payload, 'vc') ?? payload)
  reportKind(kind, findings)
  findings.fail('proof.present', 'invalid', said)
  const facts = kind.kind === 'badge' ? factsOfCredential(credentialOfPayload(payload)) : NO_FACTS
  return { findings, standard: kind.standard, form: kind.kind === 'assertion' ? 'jws' : 'jwt', facts, document: null }
}

function payloadOf(text: string): JsonObject | null {
  const bytes = bytesFromBase64Url(text.split('.')[1] ?? '')
  const json = bytes && textFromUtf8(bytes)
  const parsed = json === null ? null : parseStrictJson(json)
  return parsed?.ok && isJsonObject(parsed.value) ? parsed.value : null
}

const NAMES: Readonly<Record<Standard, string>> = {
  ob3: 'Open Badges 3.0',
  ob2: 'Open Badges 2.0',
  ob1: 'Open Badges 1.x',
  'ob0.5': 'Open Badges 0.5',
  clr: 'Comprehensive Learner Record 2.0',
}

function reportKind(kind: DocumentKind, findings: Findings): void {
  if (kind.standard !== null) findings.pass('format.standard', `It follows ${NAMES[kind.standard]}.`)
  else if (kind.kind === 'nothing') {
    findings.fail('format.standard', 'unreadable', {
      code: 'standard-unknown',
      message: `The file holds ${kind.name}, not a badge.`,
    })
  }
}

/** Known by its looks, but of a kind whose checks Rosette does not have: told as that, never as false. */
function withoutChecks(kind: DocumentKind, document: JsonObject, form: Form, findings: Findings): Judgement {
  if (kind.standard !== null) {
    findings.undecided('proof.present', {
      code: 'proof-unsupported',
      message: `Badges of the kind ${NAMES[kind.standard]} can be recognised, but not checked.`,
    })
  }
  const forms: Partial<Record<Standard, Form>> = { ob1: form === 'embedded' ? 'hosted' : form, 'ob0.5': 'hosted' }
  const shown = kind.standard === null ? null : (forms[kind.standard] ?? form)
  return { findings, standard: kind.standard, form: shown, facts: NO_FACTS, document }
}

function proofKind(document: JsonObject): Partial<Facts> {
  const [first] = proofsOf(document)
  if (first?.state !== 'supported') return {}
  return { signatureKind: first.kind.startsWith('ecdsa') ? 'P-256' : 'Ed25519' }
}
