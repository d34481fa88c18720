import type { BadgeDocument } from '../../../core/badge'
import { problem, type Problem } from '../../../core/foundation/problem'
import { utf8 } from '../../../core/foundation/bytes'
import { readFrozenArtwork } from '../../workspace/badge-store'
import type { Studio } from '../../workspace/open-studio'
import { sha256Hex } from '../../workspace/sha256'

/** Frozen pictures that are not those that were published. Code: artwork-damaged; throws `file-missing`. */
export async function artworkProblems(studio: Studio, { slug, versions }: BadgeDocument): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const { version, artworkSha256 } of versions) {
    const { svg, png } = await readFrozenArtwork(studio, slug, version)
    const folder = `badges/${slug}/versions/${version}`
    if (sha256Hex(utf8(svg)) !== artworkSha256.svg) problems.push(artworkDamaged(`${folder}/artwork.svg`))
    if (sha256Hex(png) !== artworkSha256.png) problems.push(artworkDamaged(`${folder}/artwork.png`))
  }
  return problems
}

function artworkDamaged(file: string): Problem {
  return problem({
    code: 'artwork-damaged',
    where: { file },
    message: `${file} is not the picture that was published.`,
    remedy: 'Bring it back from a backup: images and site are made from it.',
    values: { file },
  })
}
