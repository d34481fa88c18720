import { z } from 'zod'
import { toBase64Url } from '../foundation/base64'
import { bug } from '../foundation/bug'
import { utf8 } from '../foundation/bytes'
import { Instant, msOfInstant } from '../foundation/instant'
import type { JsonObject } from '../foundation/json'
import type { Signer } from './signer'

/** What the registered claims are made of. */
const Claims = z.object({
  id: z.string(),
  issuer: z.object({ id: z.string() }),
  validFrom: Instant,
  validUntil: Instant.optional(),
  credentialSubject: z.object({ id: z.string() }),
})

/**
 * The credential as VC-JWT with RS256 (Open Badges 3.0, 8.2; standards.md §3.1): the credential itself is the payload, with the
 * registered claims beside its members. RSASSA-PKCS1-v1_5 is deterministic: same input, same bytes.
 * @param credential one of ours, with or without its embedded proof, which is left out
 * @param kid DID URL of the signer's key in the issuer's document
 */
export async function signVcJwt(
  credential: JsonObject,
  { signer, kid }: { readonly signer: Signer; readonly kid: string },
): Promise<string> {
  if (signer.alg !== 'RS256') bug('others take a VC-JWT as RS256 only')
  const claims = Claims.parse(credential)
  const { proof: _, ...unsecured } = credential
  const payload = {
    ...unsecured,
    iss: claims.issuer.id,
    jti: claims.id,
    nbf: seconds(claims.validFrom),
    sub: claims.credentialSubject.id,
    ...(claims.validUntil === undefined ? {} : { exp: seconds(claims.validUntil) }),
  }
  const signed = `${part({ alg: 'RS256', kid })}.${part(payload)}`
  return `${signed}.${toBase64Url(await signer.sign(utf8(signed)))}`
}

function seconds(instant: Instant): number {
  return msOfInstant(instant) / 1000
}

function part(json: JsonObject): string {
  return toBase64Url(utf8(JSON.stringify(json)))
}
