import type { Asset, Scene } from '../../core/design'
import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { renderArtwork } from '../rendering/artwork'
import { readAssets } from './badging/assets'
import { sceneFromTemplate, type TemplatePlace } from './badging/templates'

export type PreviewTemplateRequest = {
  readonly template: string
  readonly values: Readonly<Record<string, string>>
}
export type TemplatePreview = { readonly svg: string; readonly scene: Scene }

/** What a template looks like with some of its fields filled in. Problems: template-unknown and those of its fields. */
export async function previewTemplate(
  place: TemplatePlace,
  { template, values }: PreviewTemplateRequest,
  _run: Run,
): Promise<Result<TemplatePreview>> {
  const scene = await sceneFromTemplate(place, template, values)
  if (!scene.ok) return scene
  const { machine, paths } = place
  const assets = paths ? await readAssets(machine.files, paths.officeAssets) : new Map<string, Asset>()
  const title = values.title ?? template
  const { svg } = await renderArtwork(machine.materials, scene.value, { title, sizePx: 64, assets })
  return ok({ svg, scene: scene.value })
}
