import { z } from 'zod'
import { bytesFromBase58 } from '../foundation/base58'
import { toBase64Url } from '../foundation/base64'
import { msOfInstant, type Instant } from '../foundation/instant'
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../foundation/json'
import { ok, refuse, type Result } from '../foundation/result'
import { PublicJwk } from './jwk'
import { jwkFromMultikey } from './multikey'
import { didMismatch, keyNotIssuers, keyRevoked, keyUnknown, purposeWrong } from './problems'

const Method = z.object({
  type: z.string(),
  controller: z.string(),
  publicKeyMultibase: z.string().optional(),
  publicKeyBase58: z.string().optional(),
  publicKeyJwk: z.unknown().optional(),
  expires: z.string().optional(),
  revoked: z.string().optional(),
})

/**
 * The key of a proof from the issuer's own document, if it may vouch for credentials now (Controlled Identifiers 1.0, 2.2, 3.3):
 * the document speaks for the issuer, holds the method once, the issuer controls it and lists it under `assertionMethod`.
 * A key that is revoked or expired by now checks nothing, no older signature either.
 * @param method the proof's `verificationMethod`, or a JWT's `kid`
 * @returns problems did-mismatch, key-unknown, key-revoked, key-not-issuers, purpose-wrong
 */
export function findMethod(
  controllerDocument: JsonObject,
  { method, issuerId, now }: { method: string; issuerId: string; now: Instant },
): Result<PublicJwk> {
  if (controllerDocument['id'] !== issuerId) return refuse(didMismatch('it bears another id'))
  // A bare did:key names its only key (met in real credentials, standards.md §2.5).
  const wanted = method === issuerId ? didKeyMethod(issuerId) : method
  const entries = listOf(controllerDocument['verificationMethod'])
  const embedded = listOf(controllerDocument['assertionMethod'])
  const found = [...entries, ...embedded].filter(isJsonObject).filter((entry) => idOf(entry, issuerId) === wanted)
  if (found.length > 1) return refuse(didMismatch('it lists one key twice'))
  const parsed = Method.safeParse(found[0])
  if (!parsed.success) return refuse(keyUnknown(method, 'the issuer does not list it'))
  if (parsed.data.controller !== issuerId) return refuse(keyNotIssuers(method))
  // before its purposes: a revoked key is taken off their list as well, and that is not what its holder must hear
  if (hasCome(parsed.data.revoked, now)) return refuse(keyRevoked(method, parsed.data.revoked ?? ''))
  if (!embedded.some((entry) => idOf(entry, issuerId) === wanted)) return refuse(purposeWrong(method, 'other purposes'))
  if (hasCome(parsed.data.expires, now)) return refuse(keyUnknown(method, 'it has expired'))
  const jwk = jwkOf(parsed.data)
  return jwk === null ? refuse(keyUnknown(method, 'it is of no kind that signs badges')) : ok(jwk)
}

function jwkOf({ type, publicKeyMultibase, publicKeyBase58, publicKeyJwk }: z.infer<typeof Method>): PublicJwk | null {
  switch (type) {
    case 'Multikey':
    case 'Ed25519VerificationKey2020':
      return publicKeyMultibase === undefined ? null : jwkFromMultikey(publicKeyMultibase)
    case 'Ed25519VerificationKey2018': {
      const bytes = publicKeyBase58 === undefined ? null : bytesFromBase58(publicKeyBase58.slice(0, 64))
      return bytes?.length === 32 ? { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(bytes) } : null
    }
    case 'JsonWebKey':
    case 'JsonWebKey2020':
      return PublicJwk.safeParse(publicKeyJwk).data ?? null
    default:
      return null
  }
}

/** Absolute id of an entry: ids may be written relative to the document's. */
function idOf(entry: JsonValue, documentId: string): string | null {
  const id = isJsonObject(entry) ? entry['id'] : entry
  if (typeof id !== 'string') return null
  return id.startsWith('#') ? documentId + id : id
}

function didKeyMethod(did: string): string {
  return did.startsWith('did:key:') ? `${did}#${did.slice('did:key:'.length)}` : did
}

/** Whether a moment has come; one that cannot be read counts as come. */
function hasCome(moment: string | undefined, now: Instant): boolean {
  return moment !== undefined && !(Date.parse(moment) > msOfInstant(now))
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined) return []
  return isJsonList(value) ? value : [value]
}
