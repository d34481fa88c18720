import type { Scene } from '../../core/design'
import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { Machine } from '../machine'
import { renderArtwork } from '../rendering/artwork'
import { sceneFromTemplate } from './badging/templates'

export type PreviewTemplateRequest = {
  readonly template: string
  readonly values: Readonly<Record<string, string>>
}
export type TemplatePreview = { readonly svg: string; readonly scene: Scene }

/** What a template looks like with some of its fields filled in. Problems: template-unknown and those of its fields. */
export async function previewTemplate(
  machine: Machine,
  { template, values }: PreviewTemplateRequest,
  _run: Run,
): Promise<Result<TemplatePreview>> {
  const scene = await sceneFromTemplate(machine, template, values)
  if (!scene.ok) return scene
  const { svg } = await renderArtwork(machine.materials, scene.value, { title: values.title ?? template, sizePx: 64 })
  return ok({ svg, scene: scene.value })
}
