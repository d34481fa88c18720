import type { Problem } from '../../core/foundation/problem'
import { TimeZone } from '../../core/foundation/instant'
import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import type { Machine } from '../machine'
import { latestDefinition } from '../workspace/badge-store'
import type { Input } from '../workspace/input'
import { withStudio } from '../workspace/open-studio'
import { readRoster, RosterReader } from './issuing/read-roster'

export type CheckRosterRequest = {
  readonly roster: Input
  /** Columns and rules of a list with other headers, as JSON value (contract.md, Roster). */
  readonly map?: unknown
  readonly sheet?: string
  /** The badge that the rows are judged for, and the workspace that has it. */
  readonly badge?: { readonly slug: string; readonly workspace: string }
}
export type CheckRosterReport = {
  readonly rows: number
  readonly accepted: number
  readonly problems: readonly Problem[]
}

/** Reports rows and signs nothing. A draft badge will do. Refused is only what cannot be read at all, or a badge that is unknown. */
export async function checkRosterFile(
  machine: Machine,
  request: CheckRosterRequest,
  _run: Run,
): Promise<Result<CheckRosterReport>> {
  const { badge } = request
  const judged = badge
    ? await withStudio(machine, badge.workspace, 'read', async (studio) => {
        const definition = await latestDefinition(studio, badge.slug)
        if (!definition.ok) return definition
        return readRoster(machine, request, studio.document.data.settings.timeZone, definition.value)
      })
    : await readRoster(machine, request, systemZone(), undefined)
  if (!judged.ok) return judged
  const { judgement } = judged.value
  const reader = new RosterReader(judgement)
  for (const _ of reader.goodRows()) continue // to be counted
  return ok({ rows: judgement.rows, accepted: reader.accepted, problems: reader.problems })
}

function systemZone(): TimeZone {
  return TimeZone.parse(Intl.DateTimeFormat().resolvedOptions().timeZone)
}
