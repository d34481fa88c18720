import { z } from 'zod'
import { prettyJson } from '../../foundation/stable-json'
import type { Element } from './element'
import { elementSchemas } from './element'
import type { Scene } from './scene'

/** A scene as file text: members in schema order, those at their default left out. Reading it gives the same scene. */
export function sceneJson(scene: Scene): string {
  const { ignored, elements, ...rest } = scene
  return prettyJson({ ...rest, ...(ignored.length > 0 ? { ignored } : {}), elements: elements.map(terse) })
}

/** One element as a file holds it. */
export function terse(element: Element): Record<string, unknown> {
  const members: Record<string, unknown> = {}
  const values: Record<string, unknown> = element
  for (const [name, fallback] of membersOf(element.kind)) {
    const value = values[name]
    if (name === 'children' && element.kind === 'group') members[name] = element.children.map(terse)
    else if (name === 'child' && element.kind === 'repeat') members[name] = terse(element.child)
    else if (fallback === null || JSON.stringify(value) !== fallback) members[name] = value
  }
  return members
}

const known = new Map<string, [name: string, fallback: string | null][]>()

/** Members of a kind in order, each with its default as JSON, or null where it has none. */
function membersOf(kind: Element['kind']): [string, string | null][] {
  const found = known.get(kind)
  if (found) return found
  const members = Object.entries(elementSchemas[kind].shape).map(([name, schema]): [string, string | null] => [
    name,
    schema instanceof z.ZodDefault ? JSON.stringify(schema.parse(undefined)) : null,
  ])
  known.set(kind, members)
  return members
}
