import type { Problem } from '../../foundation/problem'
import { problem } from '../../foundation/problem'
import type { Result } from '../../foundation/result'
import { ok, refuse } from '../../foundation/result'
import { quoted } from '../../foundation/text-safety'
import type { Edit } from '../edits/edit'
import type { TextShaper } from '../layout/text-shaper'
import { Hex, ThemeRole } from '../scene/colour'
import type { Field } from '../scene/field'
import type { Scene } from '../scene/scene'
import { accepts, withField } from './fields'
import { layoutsFor, withLayouts } from './layouts'
import type { Template } from './template'

/**
 * A design from a template. Fields that have no value keep that of the template; `theme.accent` and the like set a role.
 * Fonts must be loaded, as the layout follows from what fits; words that fit nowhere are a problem of the painted scene.
 * @returns field-unknown, field-value, text-too-long: all at once
 */
export function instantiateTemplate(
  template: Template,
  values: Readonly<Record<string, string>>,
  shaper: TextShaper,
): Result<Scene> {
  const { scene } = template
  const problems = Object.entries(values).flatMap(([key, value]) => faultOf(scene, key, value) ?? [])
  if (problems.length > 0) return refuse(...problems)
  const fields = scene.fields.map((field) => ({ ...field, value: values[field.key] ?? field.value }))
  let filled: Scene = { ...scene, fields }
  for (const { key, value } of fields) filled = withField(filled, key, value) ?? filled
  filled = { ...filled, theme: themeWith(filled, values) }
  return ok(withLayouts(filled, layoutsFor(filled, shaper)))
}

/** A field filled in and the layout that then fits, as one edit for the canvas; null where the field cannot hold the value. */
export function fieldEdit(scene: Scene, key: string, value: string, shaper: TextShaper): Edit | null {
  const filled = withField(scene, key, value)
  if (!filled) return null
  const active = layoutsFor(filled, shaper)
  return {
    kind: 'batch',
    edits: [
      { kind: 'field', key, value },
      { kind: 'layouts', active },
    ],
  }
}

function themeWith(scene: Scene, values: Readonly<Record<string, string>>): Scene['theme'] {
  const theme = { ...scene.theme }
  for (const role of ThemeRole.options) {
    const colour = Hex.safeParse(values[`theme.${role}`])
    if (colour.success) theme[role] = colour.data
  }
  return theme
}

function faultOf(scene: Scene, key: string, value: string): Problem | null {
  const role = /^theme\.(.+)$/.exec(key)?.[1]
  if (role !== undefined && ThemeRole.safeParse(role).success) {
    if (Hex.safeParse(value).success) return null
    return fault('field-value', key, `“${quoted(value)}” is not a colour.`, 'Write it as #1F5C66.')
  }
  const field = scene.fields.find((one) => one.key === key)
  if (!field) {
    const names = scene.fields.map((one) => one.key).join(', ')
    return fault('field-unknown', key, `This template has no field “${quoted(key)}”.`, `Its fields are ${names}.`)
  }
  if (accepts(field, value)) return null
  if (field.kind === 'text')
    return fault('text-too-long', key, `${field.label} has at most ${field.limit} characters.`, 'Use a shorter form.')
  return fault('field-value', key, `${field.label} cannot be “${quoted(value)}”.`, remedyFor(field))
}

function remedyFor(field: Field): string {
  switch (field.kind) {
    case 'choice':
      return `Choose one of ${field.options.map(({ value }) => value).join(', ')}.`
    case 'level':
      return `Give a number from 0 to ${field.limit}.`
    case 'icon':
      return 'Name a library and an icon, such as phosphor:atom.'
    default:
      return 'Write it as #1F5C66, or name a role such as accent.'
  }
}

function fault(code: string, path: string, message: string, remedy: string): Problem {
  return problem({ code, where: { path }, message, remedy, values: { field: path } })
}
