import { bug } from '../../core/foundation/bug'
import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { findAward } from '../workspace/award-lookup'
import { readFrozen } from '../workspace/badge-store'
import type { Studio } from '../workspace/open-studio'
import { summariser, type AwardSummary } from './list-awards'

export type ShowAwardRequest = { readonly award: string }

/** One award with what its roster said of the person; stays in the studio. */
export type AwardDetails = AwardSummary & {
  readonly roster: string
  readonly narrative: string | null
  readonly reflection: string | null
  readonly studentId: string | null
  readonly evidence: readonly string[]
  /** By the names of the badge. */
  readonly results: readonly { readonly name: string; readonly value: string }[]
  /** Text of the signed credential; null for an erased award. */
  readonly credential: string | null
}

/** Problem `award-unknown`. */
export async function showAward(studio: Studio, request: ShowAwardRequest, _run: Run): Promise<Result<AwardDetails>> {
  const found = await findAward(studio, request.award)
  if (!found.ok) return found
  const { batch, entry, person, documents } = found.value
  const summary = summariser(studio)(batch, entry) ?? bug('a signed award without a state')
  const { definition } = await readFrozen(studio, batch.badge, batch.version)
  const results = (person?.results ?? []).map((reached) => {
    const described = definition.results?.find(({ id }) => id === reached.id)
    const level = 'level' in reached ? described?.levels?.find(({ id }) => id === reached.level)?.name : undefined
    return { name: described?.name ?? reached.id, value: 'value' in reached ? reached.value : (level ?? reached.level) }
  })
  return ok({
    ...summary,
    roster: batch.roster.name,
    narrative: person?.narrative ?? null,
    reflection: person?.reflection ?? null,
    studentId: person?.studentId ?? null,
    evidence: person?.evidence ?? [],
    results,
    credential: documents?.credential ?? null,
  })
}
