import { parseTemplate, type Scene, type Template } from '../../../core/design'
import { bug } from '../../../core/foundation/bug'
import { problem } from '../../../core/foundation/problem'
import { refuse, type Result } from '../../../core/foundation/result'
import { quoted } from '../../../core/foundation/text-safety'
import type { Machine } from '../../machine'
import { jsonFrom } from '../../workspace/document'
import type { Studio } from '../../workspace/open-studio'
import { officeTemplates } from './office-templates'

/** The built-in templates by id. */
async function builtInTemplates({ resources }: Machine): Promise<ReadonlyMap<string, Template>> {
  const templates = new Map<string, Template>()
  for (const [name, bytes] of await resources.readAll('templates')) {
    if (!name.endsWith('.json')) continue
    const template = parseTemplate(jsonFrom(bytes))
    if (!template.ok) return bug(`resources/templates/${name}: ${template.problems[0]?.message ?? ''}`)
    templates.set(template.value.id, template.value)
  }
  return templates
}

/** Where templates come from: the program, and the office where a workspace is open. */
export type TemplatePlace = Pick<Studio, 'machine'> & Partial<Pick<Studio, 'paths'>>

/** All templates by id, the office's own first. */
export async function knownTemplates({ machine, paths }: TemplatePlace): Promise<ReadonlyMap<string, Template>> {
  const own = paths ? await officeTemplates({ machine, paths }) : new Map<string, Template>()
  return new Map([...own, ...(await builtInTemplates(machine))])
}

/**
 * A scene from a template.
 * @param defaults what a badge says where `values` leaves a field out; optional fields that it does not fill are then empty, as
 * the template's own words belong to no badge
 * @returns template-unknown, field-unknown, field-value, text-too-long
 */
export async function sceneFromTemplate(
  place: TemplatePlace,
  id: string,
  values: Readonly<Record<string, string>>,
  defaults?: Readonly<Record<string, string | undefined>>,
): Promise<Result<Scene>> {
  const templates = await knownTemplates(place)
  const template = templates.get(id)
  if (!template) return refuse(templateUnknown(id, [...templates.keys()]))
  const filled: Record<string, string> = { ...values }
  for (const field of defaults ? template.scene.fields : []) {
    const { key, kind, limit } = field
    const value = defaults?.[key] ?? (isOptional(field) ? '' : undefined)
    if (value === undefined || key in values) continue
    if (kind === 'text') filled[key] = fitting(value, limit)
    else if (kind !== 'level' || Number(value) <= limit) filled[key] = value
  }
  return place.machine.materials.instantiate(template, filled)
}

/** Whether a design is whole without the words of a field. */
function isOptional({ kind, from, targets }: Scene['fields'][number]): boolean {
  return kind === 'text' && (from !== null || targets.some(({ does }) => does === 'show-if-set'))
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
