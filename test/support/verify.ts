import { Instant } from '../../src/core/foundation/instant'
import type { JsonObject, JsonValue } from '../../src/core/foundation/json'
import { nobleSignatureCheck, type SignatureCheck } from '../../src/core/proof'
import { verifyBadge, type Verdict, type VerifyContext } from '../../src/core/verify'
import { testContexts } from './contexts'
import { webCryptoCheck } from './web-crypto-check'

/** Ed25519 by noble, RSA and P-256 by the runtime's WebCrypto. */
const check: SignatureCheck = async (algorithm, ...rest) =>
  algorithm === 'EdDSA' ? nobleSignatureCheck(algorithm, ...rest) : webCryptoCheck(algorithm, ...rest)

/** A verifier in March 2026 with nothing at hand but what is given: JSON documents or texts by address. */
export function aVerifyContext(
  documents: Readonly<Record<string, JsonObject | string>> = {},
  over: Partial<VerifyContext> = {},
): VerifyContext {
  return {
    contexts: testContexts,
    now: Instant.parse('2026-03-26T12:00:00Z'),
    crypto: check,
    documents: (url) => {
      const found = documents[url]
      return found === undefined
        ? null
        : new TextEncoder().encode(typeof found === 'string' ? found : JSON.stringify(found))
    },
    ...over,
  }
}

/** The verdict on a JSON document, a token, or bytes. */
export async function verdictOn(content: JsonObject | string | Uint8Array, context: VerifyContext): Promise<Verdict> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(text)
  return await verifyBadge({ name: 'badge', bytes }, context)
}

/** Id and outcome (and code) of the checks that did not pass, in order. */
export function troublesOf({ checks }: Verdict): string[] {
  return checks.flatMap(({ id, outcome, code }) =>
    outcome === 'pass' ? [] : [`${id} ${outcome}${code ? ` ${code}` : ''}`],
  )
}

/** The document that an https or did:web issuer would publish for the key in a verification method's fragment. */
export function controllerFor(issuerId: string, method: string): JsonObject {
  const [, publicKeyMultibase = ''] = method.split('#')
  return {
    id: issuerId,
    verificationMethod: [{ id: method, type: 'Multikey', controller: issuerId, publicKeyMultibase }],
    assertionMethod: [method],
  }
}

/** The text at a path of a document; fails the test where there is none. */
export function textAt(document: JsonValue | undefined, ...path: readonly (string | number)[]): string {
  const found = path.reduce<unknown>(
    (value, name) => (value as Record<string | number, unknown> | undefined)?.[name],
    document,
  )
  if (typeof found !== 'string') throw new Error(`no text at ${path.join('.')}`)
  return found
}
