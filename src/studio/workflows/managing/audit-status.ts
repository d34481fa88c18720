import { problem, type Problem } from '../../../core/foundation/problem'
import { encodeStatusList } from '../../../core/status'
import type { Studio } from '../../workspace/open-studio'
import { encodedListOf, readStatusList, withdrawnBits } from './status-lists'

/** Status lists that say something else than the journals: one is written after the other, so a crash may part them. */
export async function statusProblems(studio: Studio): Promise<Problem[]> {
  const names = await studio.machine.files.list(studio.paths.statusFolder)
  const lists = new Set(names.flatMap((name) => /^([1-9]\d{0,5})\.json$/.exec(name)?.[1] ?? []).map(Number))
  const problems: Problem[] = []
  for (const [list, bits] of await withdrawnBits(studio, lists))
    if (encodedListOf(await readStatusList(studio, list)) !== encodeStatusList(bits)) problems.push(statusBehind(list))
  return problems
}

function statusBehind(list: number): Problem {
  const file = `status/${list}.json`
  return problem({
    code: 'status-behind',
    where: { file },
    message: `${file} does not say what the journals say of revoked and suspended awards.`,
    remedy: 'Run the last revoke, suspend, restore or reissue again: it signs the list anew.',
    values: { file },
  })
}
