import type { Template } from '../../core/design'
import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { Machine } from '../machine'
import { builtInTemplates } from './badging/templates'

/** A template and what it asks for. */
export type TemplateSummary = {
  readonly id: string
  readonly name: string
  readonly category: string
  readonly fields: readonly Pick<Template['scene']['fields'][number], 'key' | 'label' | 'kind' | 'limit' | 'default'>[]
}

/** The built-in templates by id. */
export async function listTemplates(machine: Machine, _run: Run): Promise<Result<readonly TemplateSummary[]>> {
  const templates = await builtInTemplates(machine)
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
