import { ok, refuse, type Result } from '../core/foundation/result'
import { parseRosterMap, type RosterMap } from '../core/roster'
import { readJson } from '../studio/workspace/read-json'
import type { CommandContext } from './command'

/** The mapping that `--map` names; what is wrong in it is told with its file. */
export async function rosterMap(context: CommandContext, argument: string): Promise<Result<RosterMap>> {
  const read = await readJson(context.machine.files, { path: context.path(argument) })
  if (!read.ok) return read
  const { name: file, json } = read.value
  const map = parseRosterMap(json)
  return map.ok ? ok(map.value) : refuse(...map.problems.map((one) => ({ ...one, where: { file, ...one.where } })))
}
