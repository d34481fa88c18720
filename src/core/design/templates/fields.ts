import type { JsonValue } from '../../foundation/json'
import { withProperties } from '../edits/property'
import { withElement } from '../edits/tree'
import type { Element } from '../scene/element'
import type { Field, Patch, Target } from '../scene/field'
import type { Scene } from '../scene/scene'
import { elementById } from '../scene/walk'

/** What a field shows: its own value, or what it takes from another field while it has none. */
export function shownValue(scene: Scene, field: Field): string {
  if (field.value !== '' || !field.from) return field.value
  const { from } = field
  const source = scene.fields.find(({ key }) => key === from.field)?.value ?? ''
  return from.take === 'all' ? source : initialOf(source)
}

/** Whether a field can hold a value. */
export function accepts(field: Field, value: string): boolean {
  switch (field.kind) {
    case 'text':
      return Array.from(value).length <= field.limit
    case 'choice':
      return field.options.some((option) => option.value === value)
    case 'level':
      return /^\d{1,3}$/.test(value) && Number(value) <= field.limit
    case 'color':
      return value === '' || /^#[0-9a-fA-F]{6}$/.test(value) || /^(deep|base|light|accent|paper)$/.test(value)
    case 'icon':
      return /^[a-z][a-z0-9-]{0,31}:[a-z0-9][a-z0-9-]{0,63}$/.test(value)
  }
}

/** A scene with a field filled in and shown; null where there is no such field or it cannot hold the value. */
export function withField(scene: Scene, key: string, value: string): Scene | null {
  const field = scene.fields.find((one) => one.key === key)
  if (!field || !accepts(field, value)) return null
  const fields = scene.fields.map((one) => (one === field ? { ...one, value } : one))
  const filled = { ...scene, fields, theme: chosenOption(field, value)?.theme ?? scene.theme }
  return fields
    .filter((one) => one.key === key || one.from?.field === key)
    .reduce((now, one) => withPatches(now, patchesOf(filled, one)), filled)
}

/** The key of the field that writes a member of an element; null where none does. */
export function fieldWriting(scene: Scene, element: string, property: string): string | null {
  const writes = (target: Target) =>
    target.does === 'write' && target.element === element && target.property === property
  return scene.fields.find(({ targets }) => targets.some(writes))?.key ?? null
}

/** A scene with members written; what lies nowhere or does not belong there is left as it is. */
export function withPatches(scene: Scene, patches: readonly Patch[]): Scene {
  let elements: Element[] = scene.elements
  for (const { element: id, props } of patches) {
    const element = elementById({ ...scene, elements }, id)
    const changed = element && withProperties(element, props)
    elements = (changed && withElement(elements, id, () => [changed])) ?? elements
  }
  return elements === scene.elements ? scene : { ...scene, elements }
}

function patchesOf(scene: Scene, field: Field): Patch[] {
  const value = shownValue(scene, field)
  return [
    ...field.targets.map((target) => ({ element: target.element, props: propsOf(target, field, value) })),
    ...(chosenOption(field, value)?.set ?? []),
  ]
}

function chosenOption(field: Field, value: string): Field['options'][number] | undefined {
  return field.kind === 'choice' ? field.options.find((option) => option.value === value) : undefined
}

function propsOf(target: Target, field: Field, value: string): Record<string, JsonValue> {
  switch (target.does) {
    case 'write': {
      const [library = '', icon = ''] = value.split(':')
      if (field.kind === 'icon') return { library, icon }
      return { [target.property]: value }
    }
    case 'share':
      return { [target.property]: Math.round((Number(value) / field.limit) * 100_000) / 1000 }
    case 'show-from':
      return { hidden: Number(value) < target.level }
    case 'show-below':
      return { hidden: Number(value) >= target.level }
    case 'show-if-set':
      return { hidden: value.trim() === '' }
    case 'show-if-empty':
      return { hidden: value.trim() !== '' }
  }
}

function initialOf(text: string): string {
  return /\p{L}\p{M}*|\p{N}/u.exec(text)?.[0].toUpperCase() ?? ''
}
