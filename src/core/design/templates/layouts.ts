import type { JsonValue } from '../../foundation/json'
import { propertyOf } from '../edits/property'
import { layoutArc } from '../layout/arc-layout'
import { mainScript } from '../layout/scripts'
import { layoutText } from '../layout/text-layout'
import type { TextShaper } from '../layout/text-shaper'
import { ribbonWords } from '../paint/paint-ribbon'
import type { Patch } from '../scene/field'
import type { Condition, LayoutVariant } from '../scene/layout-variant'
import type { Scene } from '../scene/scene'
import { elementById } from '../scene/walk'
import { shownValue, withPatches } from './fields'

/**
 * The layouts that a scene should have: all whose conditions hold, in their order; of those for an overflowing field the first
 * with which it fits, else the last. Fonts must be loaded.
 */
export function layoutsFor(scene: Scene, shaper: TextShaper): string[] {
  const holds = (variant: LayoutVariant) =>
    variant.when.every((condition) => condition.is === 'overflowing' || isMet(scene, condition))
  const held = scene.layouts.variants.filter(holds)
  const active = held.filter((variant) => overflowField(variant) === null)
  for (const field of new Set(held.flatMap((variant) => overflowField(variant) ?? []))) {
    let chosen: LayoutVariant | null = null
    for (const variant of held.filter((one) => overflowField(one) === field)) {
      const tried = ordered(scene, chosen ? [...active, chosen] : active)
      if (fieldFits(withLayouts(scene, tried), field, shaper)) break
      chosen = variant
    }
    if (chosen) active.push(chosen)
  }
  return ordered(scene, active)
}

/**
 * A scene with other layouts active. What people changed meanwhile is kept with the layout that it belongs to, and comes back
 * with it.
 */
export function withLayouts(scene: Scene, active: readonly string[]): Scene {
  const { variants, active: before } = scene.layouts
  const known = active.filter((id) => variants.some((variant) => variant.id === id))
  if (known.length === before.length && known.every((id, i) => id === before[i])) return scene
  const kept = keepChanges(scene)
  const base = baseFor(kept, known)
  const entering = kept.layouts.variants.filter(({ id }) => known.includes(id)).flatMap(({ set }) => set)
  const layouts = { active: known, base, variants: kept.layouts.variants }
  return withPatches({ ...kept, layouts }, [...kept.layouts.base, ...entering])
}

/** Writes what is shown into the active layouts: each member into the last of them that sets it. */
function keepChanges(scene: Scene): Scene {
  const { active, variants, base } = scene.layouts
  const owners = new Map<string, string>()
  for (const variant of variants.filter(({ id }) => active.includes(id)))
    for (const { element, props } of variant.set)
      for (const path of Object.keys(props)) owners.set(`${element} ${path}`, variant.id)
  const updated = variants.map((variant) => ({
    ...variant,
    set: variant.set.map(({ element, props }) => ({
      element,
      props: mapped(props, (path, value) =>
        owners.get(`${element} ${path}`) === variant.id ? (shown(scene, element, path) ?? value) : value,
      ),
    })),
  }))
  return { ...scene, layouts: { active, base, variants: updated } }
}

/** The values below the layouts to come: what the old ones kept, and what is shown where they set nothing. */
function baseFor(scene: Scene, active: readonly string[]): Patch[] {
  const old = new Map(scene.layouts.base.map(({ element, props }) => [element, props]))
  const base = new Map<string, Record<string, JsonValue>>()
  for (const { id, set } of scene.layouts.variants) {
    if (!active.includes(id)) continue
    for (const { element, props } of set) {
      const values = base.get(element) ?? {}
      base.set(element, values)
      for (const path of Object.keys(props)) {
        const value = old.get(element)?.[path] ?? shown(scene, element, path)
        if (value !== undefined) values[path] = value
      }
    }
  }
  return [...base].map(([element, props]) => ({ element, props }))
}

function shown(scene: Scene, element: string, path: string): JsonValue | undefined {
  const found = elementById(scene, element)
  return found ? (propertyOf(found, path) as JsonValue | undefined) : undefined
}

function mapped(
  props: Readonly<Record<string, JsonValue>>,
  change: (path: string, value: JsonValue) => JsonValue,
): Record<string, JsonValue> {
  return Object.fromEntries(Object.entries(props).map(([path, value]) => [path, change(path, value)]))
}

function overflowField(variant: LayoutVariant): string | null {
  return variant.when.find(({ is }) => is === 'overflowing')?.field ?? null
}

function ordered(scene: Scene, active: readonly LayoutVariant[]): string[] {
  return scene.layouts.variants.filter((variant) => active.includes(variant)).map(({ id }) => id)
}

function isMet(scene: Scene, condition: Exclude<Condition, { is: 'overflowing' }>): boolean {
  const field = scene.fields.find(({ key }) => key === condition.field)
  const value = field ? shownValue(scene, field) : ''
  switch (condition.is) {
    case 'empty':
      return value.trim() === ''
    case 'set':
      return value.trim() !== ''
    case 'value':
      return value === condition.value
    case 'longer':
      return Array.from(value).length > condition.letters
    case 'script': {
      const script = mainScript(value)
      return condition.script === script || (condition.script === 'cjk' && ['han', 'kana', 'hangul'].includes(script))
    }
  }
}

/** Whether every visible element that a field writes has room for it. */
function fieldFits(scene: Scene, key: string, shaper: TextShaper): boolean {
  const targets = scene.fields.find((field) => field.key === key)?.targets ?? []
  return targets.every((target) => {
    const element = elementById(scene, target.element)
    if (!element || element.hidden || target.does !== 'write') return true
    if (element.kind === 'text') return layoutText(element, shaper).fits
    if (element.kind === 'arcText') return layoutArc(element, shaper).fits
    return element.kind === 'ribbon' ? (ribbonWords(element, shaper)?.fits ?? true) : true
  })
}
