import type { Result } from '../../foundation/result'
import { ok, refuse } from '../../foundation/result'
import { designFault, faultsOf } from '../problems'
import { Scene } from './scene'
import { walk } from './walk'

/** Groups in groups: deeper than anybody draws, and shallow enough for every reader. */
const MAX_DEPTH = 12

/**
 * Reads a design; members that a file leaves out get their default.
 * @returns all faults at once: field-unknown, field-missing, field-type, element-duplicate, element-depth
 */
export function parseScene(json: unknown): Result<Scene> {
  const parsed = Scene.safeParse(json, { reportInput: true })
  if (!parsed.success) return refuse(...faultsOf(parsed.error))
  const problems = [...strayNames(parsed.data)]
  return problems.length > 0 ? refuse(...problems) : ok(parsed.data)
}

function* strayNames(scene: Scene) {
  const seen = new Set<string>()
  for (const { element, depth } of walk(scene.elements)) {
    const path = `elements#${element.id}`
    if (seen.has(element.id))
      yield designFault('element-duplicate', path, 'stands for two elements', 'Give each element an id of its own.')
    if (depth > MAX_DEPTH)
      yield designFault('element-depth', path, `lies in more than ${MAX_DEPTH} groups`, 'Ungroup some of them.')
    seen.add(element.id)
  }
}
