import { parseTemplate, type Template } from '../../../core/design'
import { jsonFrom } from '../../workspace/document'
import type { Studio } from '../../workspace/open-studio'

/** The office's own templates by id, as they lie in `brand/templates`; what is none of them is left alone. */
export async function officeTemplates({
  machine: { files },
  paths,
}: Pick<Studio, 'machine' | 'paths'>): Promise<ReadonlyMap<string, Template>> {
  const templates = new Map<string, Template>()
  for (const name of await files.list(paths.officeTemplates)) {
    const bytes = name.endsWith('.json') ? await files.read(`${paths.officeTemplates}/${name}`) : null
    const template = bytes === null ? null : parseTemplate(jsonFrom(bytes))
    if (template?.ok && `${template.value.id}.json` === name) templates.set(template.value.id, template.value)
  }
  return templates
}
