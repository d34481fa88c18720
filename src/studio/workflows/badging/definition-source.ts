import { parseBadgeDefinition, type BadgeDefinition } from '../../../core/badge'
import { ok, refuse, type Result } from '../../../core/foundation/result'
import type { Files } from '../../workspace/files'
import type { Input } from '../../workspace/input'
import { readJson } from '../../workspace/read-json'

/** A definition as a file or as a value. */
export type DefinitionSource = Input | { readonly json: unknown }

/** Reads a definition; all its faults at once, with the file where there is one. */
export async function readDefinition(files: Files, source: DefinitionSource): Promise<Result<BadgeDefinition>> {
  const read = 'json' in source ? ok({ name: undefined, json: source.json }) : await readJson(files, source)
  if (!read.ok) return read
  const { name, json } = read.value
  const definition = parseBadgeDefinition(json)
  if (definition.ok || name === undefined) return definition
  return refuse(...definition.problems.map((p) => ({ ...p, where: { file: name, ...p.where } })))
}
