import type { Template } from '../../core/design'
import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { knownTemplates, type TemplatePlace } from './badging/templates'

/** A template and what it asks for. */
export type TemplateSummary = {
  readonly id: string
  readonly name: string
  readonly category: string
  readonly fields: readonly Pick<Template['scene']['fields'][number], 'key' | 'label' | 'kind' | 'limit' | 'default'>[]
}

/** The templates there are, the office's own first. */
export async function listTemplates(place: TemplatePlace, _run: Run): Promise<Result<readonly TemplateSummary[]>> {
  const templates = await knownTemplates(place)
  return ok(
    [...templates.values()].map(({ id, name, category, scene }) => ({
      ...{ id, name, category },
      fields: scene.fields.map(({ key, label, kind, limit, default: standard }) => ({
        ...{ key, label, kind, limit },
        default: standard,
      })),
    })),
  )
}
