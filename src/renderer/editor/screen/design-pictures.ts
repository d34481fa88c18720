import type { Scene } from '../../../core/design'
import { walk } from '../../../core/design/scene'
import { BadgeSlug } from '../../../core/foundation/slug'
import { problem, type Problem } from '../../../core/foundation/problem'
import { ok, refuse, type Result } from '../../../core/foundation/result'
import type { useStudio } from '../../app/studio-context'
import type { EditorMaterials } from '../session/materials'
import { importedPicture } from '../session/picture-import'

type Border = ReturnType<typeof useStudio>['border']

/** A picture that was kept beside the design, with its own measures in pixels. */
export type KeptPicture = { readonly asset: string; readonly width: number; readonly height: number }

/** Loads the pictures of a scene before it is shown; one that is not there is named by the checks. */
export async function loadPictures(
  border: Border,
  badge: string,
  scene: Scene,
  materials: EditorMaterials,
): Promise<void> {
  const wanted = new Set(
    [...walk(scene.elements)].flatMap(({ element }) => (element.kind === 'picture' ? [element.asset] : [])),
  )
  for (const asset of wanted) {
    if (materials.pictures().has(asset)) continue
    const answer = await border.ask('picture.read', { badge: BadgeSlug.parse(badge), asset })
    if (!answer.ok) continue
    await keepBitmap(materials, asset, answer.value.bytes)
  }
}

/** Decodes a picture that lies beside a design already, so that it can be drawn. */
export async function keepBitmap(materials: EditorMaterials, asset: string, bytes: Uint8Array): Promise<void> {
  if (materials.pictures().has(asset)) return
  materials.keepPicture(asset, await createImageBitmap(new Blob([new Uint8Array(bytes)])), bytes)
}

/** Keeps a file's picture beside the design. Problems: file-type-unknown, and what the disk says. */
export async function keepPicture(
  border: Border,
  badge: string,
  file: Blob,
  materials: EditorMaterials,
): Promise<Result<KeptPicture>> {
  const picture = await importedPicture(file)
  if (!picture) return refuse(noPicture())
  const answer = await border.ask('picture.add', { badge: BadgeSlug.parse(badge), bytes: picture.bytes })
  if (!answer.ok) return answer
  const { asset } = answer.value
  materials.keepPicture(asset, picture.bitmap, picture.bytes)
  return ok({ asset, width: picture.bitmap.width, height: picture.bitmap.height })
}

function noPicture(): Problem {
  return problem({
    code: 'file-type-unknown',
    message: 'This file holds no picture that can be placed.',
    remedy: 'Choose a PNG, JPEG, WebP or GIF.',
  })
}
