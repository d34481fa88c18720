import { ok, type Result } from '../foundation/result'
import { didFromMultikey } from './did-key'
import { didFromBaseUrl } from './did-web'

/**
 * The DID of an issuer: of its site's base URL, whose keys can change, or of its one key, which cannot.
 * Problem `url-invalid` where did:web cannot say the base URL (standards.md §2.5).
 */
export function issuerDid(
  source: { readonly method: 'web'; readonly baseUrl: string } | { readonly method: 'key'; readonly multibase: string },
): Result<string> {
  return source.method === 'web' ? didFromBaseUrl(source.baseUrl) : ok(didFromMultikey(source.multibase))
}
