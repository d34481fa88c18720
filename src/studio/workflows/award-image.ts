import { concatBytes } from '../../core/foundation/bytes'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { findAward } from '../workspace/award-lookup'
import type { Studio } from '../workspace/open-studio'
import { bakedTexts, imagesOf } from './publishing/award-images'

export type AwardImageRequest = { readonly award: string; readonly format: 'png' | 'svg' }

/** The baked picture of one award. Problems: award-unknown, award-erased. */
export async function awardImage(
  studio: Studio,
  { award, format }: AwardImageRequest,
  _run: Run,
): Promise<Result<{ readonly bytes: Uint8Array }>> {
  const found = await findAward(studio, award)
  if (!found.ok) return found
  const { batch, documents } = found.value
  if (documents === null)
    return refuse(
      problem({
        code: 'award-erased',
        message: 'This award was erased.',
        remedy: 'There is no picture of it any more.',
      }),
    )
  const images = await imagesOf(studio)(batch.badge, batch.version)
  return ok({ bytes: concatBytes(...images[format](bakedTexts(documents))) })
}
