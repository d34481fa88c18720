import { problem, type Problem } from '../foundation/problem'
import { quoted } from '../foundation/text-safety'
import { didKeyDocument, didWebUrl, findMethod, type PublicJwk } from '../proof'
import type { JsonObject } from '../foundation/json'
import { foundDocument } from './found-document'
import type { VerifyContext } from './sources'

const LIMIT_BYTES = 256 * 1024

/** The key of an issuer; `absent`: nobody could be asked, `refused`: it is not the issuer's or not for this. */
export type IssuerKey =
  | { readonly state: 'found'; readonly jwk: PublicJwk }
  | { readonly state: 'absent'; readonly message: string }
  | { readonly state: 'refused'; readonly problem: Problem }

/** The issuer's own document that lists its keys, or why there is none. */
export type ControllerDocument =
  { readonly state: 'found'; readonly json: JsonObject } | Exclude<IssuerKey, { state: 'found' }>

/**
 * The document that says which keys are the issuer's: computed for did:key, else only from where the issuer publishes it.
 * A fragment of the key's own address is never believed: anybody can write another's name in front of an own key.
 */
export async function controllerDocument(issuerId: string, context: VerifyContext): Promise<ControllerDocument> {
  if (issuerId.startsWith('did:key:')) {
    const json = didKeyDocument(issuerId)
    return json === null ? { state: 'refused', problem: unusableDid(issuerId) } : { state: 'found', json }
  }
  const url = issuerId.startsWith('did:web:')
    ? didWebUrl(issuerId)
    : /^https:\/\//.test(issuerId)
      ? issuerId
      : undefined
  if (url === null) return { state: 'refused', problem: unusableDid(issuerId) }
  if (url === undefined) {
    return {
      state: 'absent',
      message: `The issuer is named as ${quoted(issuerId)}; where such names publish keys is not known here.`,
    }
  }
  const found = await foundDocument(url, context.documents, LIMIT_BYTES)
  if (found.state === 'found') return found
  const why = found.state === 'damaged' ? 'cannot be read' : 'is not at hand'
  return { state: 'absent', message: `The list of keys at ${quoted(url, 120)} ${why}.` }
}

/** The key that a proof or a token names, if the issuer lists it for vouching (standards.md §8, 12 and 13). */
export async function issuerKey(issuerId: string, method: string, context: VerifyContext): Promise<IssuerKey> {
  if (isDid(issuerId) && isDid(method) && method.split('#')[0] !== issuerId) {
    return { state: 'refused', problem: foreignKey(method) }
  }
  const document = await controllerDocument(issuerId, context)
  if (document.state !== 'found') return document
  const found = findMethod(document.json, { method, issuerId, now: context.now })
  const [first] = found.ok ? [] : found.problems
  return found.ok ? { state: 'found', jwk: found.value } : { state: 'refused', problem: first ?? foreignKey(method) }
}

/** The key that a method's own text holds (`…#z6Mk…`, did:key): it can check the mathematics, but lends no trust. */
export function claimedKey(method: string, context: VerifyContext): PublicJwk | null {
  const did = method.startsWith('did:key:') ? (method.split('#')[0] ?? '') : `did:key:${method.split('#')[1] ?? ''}`
  const document = didKeyDocument(did)
  const found = document && findMethod(document, { method: did, issuerId: did, now: context.now })
  return found?.ok ? found.value : null
}

function isDid(text: string): boolean {
  return text.startsWith('did:')
}

function unusableDid(did: string): Problem {
  return problem({
    code: 'did-path',
    message: `The issuer's name ${quoted(did)} leads to no list of keys.`,
    remedy: 'Do not trust the badge; ask the issuer that it names.',
  })
}

function foreignKey(method: string): Problem {
  return problem({
    code: 'key-not-issuers',
    message: `The key ${quoted(method, 120)} does not belong to the issuer that the badge names.`,
    remedy: 'Do not trust the badge; ask the issuer that it names.',
  })
}
