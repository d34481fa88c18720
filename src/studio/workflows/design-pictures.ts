import { isPng, pngBaker } from '../../core/baking'
import { problem, type Problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { openBadge } from '../workspace/badge-store'
import { makeFolderDurably, writeDurably } from '../workspace/durable-write'
import type { Studio } from '../workspace/open-studio'
import { sha256Hex } from '../workspace/sha256'

/** A picture of a design with its type. */
export type DesignPicture = { readonly mediaType: 'image/png' | 'image/jpeg'; readonly bytes: Uint8Array }

/**
 * Keeps a picture beside the design of a badge, under the SHA-256 of its bytes; the same picture is kept once.
 * Problems: badge-unknown, file-type-unknown, and what is wrong with a PNG.
 */
export async function addDesignPicture(
  studio: Studio,
  { badge, bytes }: { readonly badge: string; readonly bytes: Uint8Array },
  _run: Run,
): Promise<Result<{ readonly asset: string }>> {
  const opened = await openBadge(studio, badge)
  if (!opened.ok) return opened
  const kind = isPng(bytes) ? 'png' : isJpeg(bytes) ? 'jpg' : null
  if (kind === null) return refuse(notAPicture())
  if (kind === 'png') {
    const checked = pngBaker(bytes)
    if (!checked.ok) return checked
  }
  const { machine, paths } = studio
  const folder = paths.assets(opened.value.data.slug)
  const asset = sha256Hex(bytes)
  const path = `${folder}/${asset}.${kind}`
  if ((await machine.files.info(path)) === null) {
    await makeFolderDurably(machine.files, folder)
    await writeDurably(machine, path, bytes)
  }
  return ok({ asset })
}

/** A picture of a badge's design. Problems: badge-unknown, picture-missing. */
export async function readDesignPicture(
  studio: Studio,
  { badge, asset }: { readonly badge: string; readonly asset: string },
  _run: Run,
): Promise<Result<DesignPicture>> {
  const opened = await openBadge(studio, badge)
  if (!opened.ok) return opened
  const { files } = studio.machine
  const folder = studio.paths.assets(opened.value.data.slug)
  const name = (await files.list(folder)).find((one) => one.startsWith(asset))
  const bytes = name === undefined ? null : await files.read(`${folder}/${name}`)
  if (bytes === null) return refuse(missing(asset))
  return ok({ mediaType: isPng(bytes) ? 'image/png' : 'image/jpeg', bytes })
}

/** The start and the end of a JPEG file (ISO/IEC 10918-1, B.1.1.3). */
function isJpeg(bytes: Uint8Array): boolean {
  const end = bytes.length
  return (
    bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff && bytes[end - 2] === 0xff && bytes[end - 1] === 0xd9
  )
}

function notAPicture(): Problem {
  return problem({
    code: 'file-type-unknown',
    message: 'This is neither a PNG nor a JPEG picture.',
    remedy: 'Save the picture as PNG or JPEG.',
  })
}

function missing(asset: string): Problem {
  return problem({
    code: 'picture-missing',
    message: 'A picture of this design is not beside it.',
    remedy: 'Put it back into the assets folder, or replace it.',
    values: { asset },
  })
}
