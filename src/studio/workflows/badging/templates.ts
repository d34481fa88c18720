import { parseTemplate, type Scene, type Template } from '../../../core/design'
import { bug } from '../../../core/foundation/bug'
import { problem } from '../../../core/foundation/problem'
import { refuse, type Result } from '../../../core/foundation/result'
import { quoted } from '../../../core/foundation/text-safety'
import type { Machine } from '../../machine'
import { jsonFrom } from '../../workspace/document'

/** The built-in templates by id. */
export async function builtInTemplates({ resources }: Machine): Promise<ReadonlyMap<string, Template>> {
  const templates = new Map<string, Template>()
  for (const [name, bytes] of await resources.readAll('templates')) {
    if (!name.endsWith('.json')) continue
    const template = parseTemplate(jsonFrom(bytes))
    if (!template.ok) return bug(`resources/templates/${name}: ${template.problems[0]?.message ?? ''}`)
    templates.set(template.value.id, template.value)
  }
  return templates
}

/**
 * A scene from a template.
 * @param defaults for fields that the template has and `values` leaves out
 * @returns template-unknown, field-unknown, field-value, text-too-long
 */
export async function sceneFromTemplate(
  machine: Machine,
  id: string,
  values: Readonly<Record<string, string>>,
  defaults: Readonly<Record<string, string | undefined>> = {},
): Promise<Result<Scene>> {
  const templates = await builtInTemplates(machine)
  const template = templates.get(id)
  if (!template) return refuse(templateUnknown(id, [...templates.keys()]))
  const filled: Record<string, string> = { ...values }
  for (const { key, kind, limit } of template.scene.fields) {
    const value = defaults[key]
    if (value === undefined || key in values) continue
    if (kind === 'text') filled[key] = fitting(value, limit)
    else if (kind !== 'level' || Number(value) <= limit) filled[key] = value
  }
  return machine.materials.instantiate(template, filled)
}

/** Words that nobody typed for this place: whole if they fit, else a part before or behind a comma, else cut at a word. */
function fitting(text: string, limit: number): string {
  const fits = (words: string) => Array.from(words).length <= limit
  const part = [text, ...text.split(/,\s+|\s+[–—-]\s+/)].find(fits)
  if (part !== undefined) return part
  const words = text.split(' ')
  while (words.length > 1 && !fits(`${words.join(' ')}…`)) words.pop()
  const cut = `${words.join(' ')}…`
  return fits(cut) ? cut : Array.from(text).slice(0, limit).join('')
}

function templateUnknown(id: string, known: readonly string[]) {
  return problem({
    code: 'template-unknown',
    message: `There is no template “${quoted(id)}”.`,
    remedy: `Choose one of: ${known.join(', ')}.`,
    values: { template: quoted(id) },
  })
}
