import { bytesFromBase64Url } from '../foundation/base64'
import { textFromUtf8, utf8 } from '../foundation/bytes'
import { isJsonObject, type JsonObject } from '../foundation/json'
import { problem, type Problem } from '../foundation/problem'
import { ok, refuse, type Result } from '../foundation/result'
import { parseStrictJson } from '../foundation/strict-json'
import { quoted } from '../foundation/text-safety'
import { signatureWrong } from './problems'
import type { PublicJwk } from './jwk'
import { algorithmOf, type SignatureAlgorithm, type SignatureCheck } from './signature-check'

const LIMIT = 6 * 1024 * 1024 // 4 MiB of payload in base64url, and room for the rest (reliability.md §4)

/** A compact JWS taken apart (RFC 7515 §3.1). Claims only, until it is verified. */
export type Jws = {
  readonly algorithm: SignatureAlgorithm
  readonly header: JsonObject
  readonly payload: JsonObject
  /** The received bytes of `header.payload`; never written anew. */
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  /** Members of the header that name a place of keys: never followed, to be told. */
  readonly ignored: readonly string[]
}

/**
 * Takes a compact JWS apart, strictly: three parts of base64url, header and payload JSON objects without doubled members.
 * @returns jws-damaged, jwt-header-forbidden (`none`, HMAC, `crit`, `b64`), or what parseStrictJson says
 */
export function parseJws(text: string): Result<Jws> {
  const parts = text.split('.', 4)
  const [header = '', payload = '', signature = ''] = parts
  if (text.length > LIMIT) return refuse(jwsDamaged('it is longer than any badge'))
  if (parts.length !== 3) return refuse(jwsDamaged('it does not have three parts'))
  const bytes = bytesFromBase64Url(signature)
  if (bytes === null || bytes.length === 0) return refuse(jwsDamaged('its signature is not base64url'))
  const head = jsonPart(header)
  if (!head.ok) return head
  const algorithm = (['EdDSA', 'ES256', 'RS256'] as const).find((name) => name === head.value['alg'])
  const forbidden = ['crit', 'b64'].find((name) => name in head.value)
  if (forbidden !== undefined) return refuse(headerForbidden(forbidden))
  if (algorithm === undefined) return refuse(headerForbidden(`alg ${JSON.stringify(head.value['alg'])}`))
  const body = jsonPart(payload)
  if (!body.ok) return body
  return ok({
    algorithm,
    header: head.value,
    payload: body.value,
    signed: utf8(`${header}.${payload}`),
    signature: bytes,
    ignored: ['jku', 'x5u', 'x5c'].filter((name) => name in head.value),
  })
}

/**
 * Checks the signature of a JWS with a key that the caller found to be the issuer's. The key says which algorithm it is for.
 * Problems: jwt-header-forbidden where header and key disagree, signature-wrong.
 */
export async function verifyJws(jws: Jws, key: PublicJwk, check: SignatureCheck): Promise<Result<'verified'>> {
  if (jws.algorithm !== algorithmOf(key))
    return refuse(headerForbidden(`alg ${jws.algorithm} with another kind of key`))
  const fits = await check(algorithmOf(key), key, jws.signed, jws.signature)
  return fits ? ok('verified') : refuse(signatureWrong('signature'))
}

function jsonPart(part: string): Result<JsonObject> {
  const bytes = part === '' ? null : bytesFromBase64Url(part)
  const text = bytes === null ? null : textFromUtf8(bytes)
  if (text === null) return refuse(jwsDamaged('a part is not base64url of UTF-8'))
  const json = parseStrictJson(text)
  if (!json.ok) return json
  return isJsonObject(json.value) ? ok(json.value) : refuse(jwsDamaged('a part is not a JSON object'))
}

function jwsDamaged(reason: string): Problem {
  return problem({
    code: 'jws-damaged',
    message: `This is not a whole signed token: ${reason}.`,
    remedy: 'Ask for the file again as it was issued.',
    values: { reason },
  })
}

function headerForbidden(what: string): Problem {
  return problem({
    code: 'jwt-header-forbidden',
    message: `The token's header holds ${quoted(what)}, which a badge may not have.`,
    remedy: 'Do not trust it; ask the issuer for one signed with RS256, ES256 or EdDSA.',
    values: { what: quoted(what) },
  })
}
