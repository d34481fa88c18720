import { z } from 'zod'
import type { SignedDocuments } from '../../../core/award'
import { bytesFromBase64Url } from '../../../core/foundation/base64'
import { utf8 } from '../../../core/foundation/bytes'
import { jsonFrom } from '../../workspace/document'

const Secured = z.object({ proof: z.array(z.object({ verificationMethod: z.string() })).min(1) })
const Header = z.object({ kid: z.string() })

/** Ids of the keys that signed the documents of an award: of the embedded proof, and of the JWT form where there is one. */
export function signersOf({ credential, jwt }: Pick<SignedDocuments, 'credential' | 'jwt'>): readonly string[] {
  const embedded = signerOf(jsonFrom(utf8(credential)))
  const header = jwt === undefined ? null : bytesFromBase64Url(jwt.slice(0, jwt.indexOf('.')))
  const named = Header.safeParse(header && jsonFrom(header))
  return [...(embedded === null ? [] : [embedded]), ...(named.success ? [keyOf(named.data.kid)] : [])]
}

/** Id of the key of an embedded proof; null where there is none. */
export function signerOf(document: unknown): string | null {
  const parsed = Secured.safeParse(document)
  const method = parsed.success ? parsed.data.proof[0]?.verificationMethod : undefined
  return method === undefined ? null : keyOf(method)
}

/** The fragment of one of our DID URLs is the key's id. */
function keyOf(method: string): string {
  return method.slice(method.indexOf('#') + 1)
}
