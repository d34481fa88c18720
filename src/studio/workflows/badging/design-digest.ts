import type { BadgeSlug } from '../../../core/foundation/slug'
import { problem, type Problem } from '../../../core/foundation/problem'
import type { Studio } from '../../workspace/open-studio'
import { sha256Hex } from '../../workspace/sha256'

/** SHA-256 of a badge's design.json as it lies on disk; null where it has none. */
export async function designDigest(studio: Studio, slug: BadgeSlug): Promise<string | null> {
  const bytes = await studio.machine.files.read(studio.paths.design(slug))
  return bytes === null ? null : sha256Hex(bytes)
}

/** Somebody else wrote the design since it was read (designer.md W3). */
export function designChanged(slug: string): Problem {
  return problem({
    code: 'design-changed',
    where: { file: `badges/${slug}/design.json` },
    message: 'This design was changed outside of this window, so it is not written over.',
    remedy: 'Compare both, then go on with one of them; the other is kept as a version.',
    values: { badge: slug },
  })
}
