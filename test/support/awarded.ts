import {
  badgeClass,
  hostedAssertion,
  issuerProfileOb2,
  openBadgeCredential,
  revocationList,
  siteUrls,
  type AwardSource,
} from '../../src/core/credential'
import { Instant } from '../../src/core/foundation/instant'
import type { JsonObject } from '../../src/core/foundation/json'
import { didDocument, methodId } from '../../src/core/proof'
import { signDataIntegrity, signVcJwt } from '../../src/core/signing'
import { statusListCredential } from '../../src/core/status'
import { anAwardSource } from './awards'
import { testContexts } from './contexts'
import { anEd25519Signer, anRsaSigner } from './keys'
import { valueOf } from './results'

const rsa = anRsaSigner()

/** One award as an issuer hands it out, and what its site serves. */
export type Awarded = {
  readonly source: AwardSource
  readonly credential: JsonObject
  readonly jwt: string
  readonly assertion: JsonObject
  /** By address: DID document, status list, badge class, issuer, revocations, credential and assertion. */
  readonly site: Readonly<Record<string, JsonObject>>
}

/** Signs one award. @param setBits places that are withdrawn in the status list */
export async function anAward({
  setBits = [],
  ...over
}: Partial<AwardSource> & { setBits?: readonly number[] } = {}): Promise<Awarded> {
  const source = anAwardSource(over)
  const { issuer, badge, facts, publish } = source
  const urls = siteUrls(issuer.url)
  const sign = async (document: JsonObject) => valueOf(await signDataIntegrity(document, signing(issuer.did)))
  const credential = await sign(openBadgeCredential(source))
  const assertion = hostedAssertion(source)
  const list = await sign(
    statusListCredential({
      issuer: issuer.did,
      url: urls.statusList(1),
      purpose: 'revocation',
      setBits,
      validFrom: Instant.parse('2026-03-20T00:00:00Z'),
    }),
  )
  return {
    source,
    credential,
    jwt: await signVcJwt(credential, { signer: rsa, kid: methodId(issuer.did, rsa) }),
    assertion,
    site: {
      [urls.did]: didDocument({ did: issuer.did, keys: [anEd25519Signer().publicKey, rsa.publicKey] }),
      [urls.statusList(1)]: list,
      [urls.issuer]: issuerProfileOb2(issuer, publish),
      [urls.revocations]: revocationList(issuer, []),
      [urls.badgeClass(badge.definition.slug, badge.version)]: badgeClass(source),
      [urls.credential(facts.awardId)]: credential,
      [urls.assertion(facts.awardId)]: assertion,
    },
  }
}

/** How the issuer of {@link anAward} signs, so that a test can sign something else. */
export function signing(did: string) {
  const signer = anEd25519Signer()
  return {
    signer,
    verificationMethod: methodId(did, signer),
    created: Instant.parse('2026-03-01T10:00:00Z'),
    contexts: testContexts,
  }
}
