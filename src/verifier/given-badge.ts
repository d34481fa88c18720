import { isPng } from '../core/baking'
import { utf8 } from '../core/foundation/bytes'

const LIMIT_BYTES = 32 * 1024 * 1024

/** A badge as it was given to the page. */
export type GivenBadge = { readonly name: string; readonly bytes: Uint8Array; readonly sizeBytes: number }

/** Reads a file; of one that is too large only so much that it is told as too large. */
export async function badgeFromFile(file: File): Promise<GivenBadge> {
  const bytes = new Uint8Array(await file.slice(0, LIMIT_BYTES + 1).arrayBuffer())
  return { name: file.name, bytes, sizeBytes: file.size }
}

/** A text that was pasted or came in the address. */
export function badgeFromText(text: string, name: string): GivenBadge {
  const bytes = utf8(text)
  return { name, bytes, sizeBytes: bytes.length }
}

/** The credential that a page of this site put behind the `#` of the address, or null where there is none. */
export function badgeFromAddress(hash: string): GivenBadge | null {
  if (hash.length <= 1) return null
  try {
    return badgeFromText(decodeURIComponent(hash.slice(1)), 'credential.json')
  } catch {
    return null // URIError: an ordinary fragment with a stray percent sign
  }
}

/** The kind of picture the badge is, to be shown as an image, in which nothing runs and nothing is fetched; null for other files. */
export function pictureType({ bytes }: GivenBadge): 'image/png' | 'image/svg+xml' | null {
  if (isPng(bytes)) return 'image/png'
  const start = new TextDecoder().decode(bytes.subarray(0, 4096))
  return /^\ufeff?\s*</.test(start) && /<(?:\w+:)?svg[\s/>]/.test(start) ? 'image/svg+xml' : null
}
