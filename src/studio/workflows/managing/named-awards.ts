import { awardIdOf } from '../../../core/award'
import type { AwardId } from '../../../core/foundation/ids'
import { problem, type Problem } from '../../../core/foundation/problem'
import { ok, refuse, type Result } from '../../../core/foundation/result'
import { quoted } from '../../../core/foundation/text-safety'
import type { AwardEntry } from '../../workspace/award-entry'
import { batchIds, readBatch, type Batch } from '../../workspace/batch-store'
import type { Studio } from '../../workspace/open-studio'

/** A batch and those of its awards that were named, in the order of the plan. */
export type NamedInBatch = { readonly batch: Batch; readonly entries: readonly AwardEntry[] }

/**
 * Finds awards by id or by the address of their page, all of them or none; named twice counts once.
 * @returns oldest batch first. Problems: award-unknown for each name that is none, award-missing where no name was given
 */
export async function namedAwards(studio: Studio, names: readonly string[]): Promise<Result<readonly NamedInBatch[]>> {
  if (names.length === 0) return refuse(noneNamed())
  const wanted = new Map<AwardId, string>()
  const unknown: string[] = []
  for (const name of names) {
    const id = awardIdOf(name)
    if (id) wanted.set(id, name)
    else unknown.push(name)
  }
  const found: NamedInBatch[] = []
  for (const id of await batchIds(studio)) {
    if (wanted.size === 0) break
    const batch = await readBatch(studio, id)
    const entries = [...batch.journal.entries.values()].filter(({ award }) => wanted.delete(award))
    if (entries.length > 0) found.push({ batch, entries })
  }
  unknown.push(...wanted.values())
  return unknown.length > 0 ? refuse(...unknown.map(awardUnknown)) : ok(found)
}

function awardUnknown(name: string): Problem {
  return problem({
    code: 'award-unknown',
    message: `This workspace has no award “${quoted(name)}”.`,
    remedy: 'Look at the list of its awards: awards DIR.',
    values: { award: quoted(name) },
  })
}

function noneNamed(): Problem {
  return problem({
    code: 'award-missing',
    message: 'No award was named.',
    remedy: 'Name awards by their id or the address of their page, or give a list of them with --awards.',
  })
}
