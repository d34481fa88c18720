import { z } from 'zod'
import type { Result } from '../../foundation/result'
import { ok, refuse } from '../../foundation/result'
import { faultsOf } from '../problems'
import { parseScene } from '../scene/parse-scene'
import { Scene } from '../scene/scene'

/** A design to begin with: a scene whose fields say what to fill in (resources/templates). */
export const Template = z.strictObject({
  formatVersion: z.literal(1),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  name: z.string().min(1).max(60),
  category: z.string().min(1).max(40),
  scene: Scene,
})
export type Template = z.infer<typeof Template>

/** Reads a template. @returns all faults at once, as `parseScene` */
export function parseTemplate(json: unknown): Result<Template> {
  const parsed = Template.safeParse(json, { reportInput: true })
  if (!parsed.success) return refuse(...faultsOf(parsed.error))
  const scene = parseScene(parsed.data.scene)
  return scene.ok ? ok({ ...parsed.data, scene: scene.value }) : scene
}
