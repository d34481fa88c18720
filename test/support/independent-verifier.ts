import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { verifyCredential } from '@digitalbazaar/vc'
import { isJsonObject, type JsonObject } from '../../src/core/foundation/json'
import { shippedContexts } from './contexts'

/**
 * Verifies a credential with @digitalbazaar/vc, which shares no code with Rosette (standards.md §9).
 * @param controller the issuer's DID document
 * @returns the messages of what it refuses; empty: verified
 */
export async function independentComplaints(
  credential: JsonObject,
  controller: JsonObject,
): Promise<readonly string[]> {
  const result = await verifyCredential({
    credential: structuredClone(credential),
    documentLoader: async (url) => ({ contextUrl: null, documentUrl: url, document: documentAt(url, controller) }),
    suite: new DataIntegrityProof({ cryptosuite }),
    checkStatus: async () => ({ verified: true }),
    now: new Date('2026-06-01T00:00:00Z'),
  })
  if (result.verified) return []
  const errors = result.error?.errors ?? [result.error]
  return errors.map((error) => error?.message ?? 'refused')
}

/** The controller document, each of its methods with a context, and the contexts; nothing else exists. */
function documentAt(url: string, controller: JsonObject): unknown {
  if (url === controller['id']) return controller
  const methods = [controller['verificationMethod']].flat().filter(isJsonObject)
  const method = methods.find(({ id }) => id === url)
  if (method) return { '@context': 'https://w3id.org/security/multikey/v1', ...method }
  if (shippedContexts.has(url)) return shippedContexts.get(url)
  throw new Error(`offline: ${url}`)
}
