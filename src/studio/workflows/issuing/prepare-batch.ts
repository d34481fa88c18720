import { planBatch } from '../../../core/award'
import { instantFromMs } from '../../../core/foundation/instant'
import type { Problem } from '../../../core/foundation/problem'
import { ok, type Result } from '../../../core/foundation/result'
import { latestFrozen, type FrozenDefinition } from '../../workspace/badge-store'
import type { BatchDocument } from '../../workspace/batch-document'
import type { Studio } from '../../workspace/open-studio'
import { awardGround } from './award-ground'
import { planIntoBatch, type PlannedBatch } from './plan-into-batch'
import { readRoster, RosterReader, type ReadRoster, type RosterSource } from './read-roster'

/** What a roster is to become. */
export type BatchRequest = RosterSource & { readonly badge: string; readonly skipRejected?: boolean | undefined }

/** What became of it: refused by its rows, an earlier batch to go on with, or a plan (of nobody, where all have the badge). */
export type PreparedBatch = { readonly rejected: number; readonly problems: readonly Problem[] } & (
  | { readonly kind: 'rejected' }
  | { readonly kind: 'unfinished'; readonly document: BatchDocument }
  | ({ readonly kind: 'planned'; readonly frozen: FrozenDefinition } & PlannedBatch)
)

/**
 * Reads a roster and journals the plan, one row after the other. Nothing of the roster is kept when this returns, so that
 * signing a long list needs no more memory than a short one.
 */
export async function prepareBatch(studio: Studio, request: BatchRequest): Promise<Result<PreparedBatch>> {
  const frozen = await latestFrozen(studio, request.badge)
  if (!frozen.ok) return frozen
  const { definition } = frozen.value
  const { timeZone: zone } = studio.document.data.settings
  const roster = await readRoster(studio.machine, request, zone, definition)
  if (!roster.ok) return roster
  const asked = askedFor(studio, request, frozen.value, roster.value)
  const reader = new RosterReader(roster.value.judgement)
  const mayGoOn = () => !reader.faulty || (request.skipRejected === true && reader.accepted > 0)
  const { live, places, unfinished } = await awardGround(studio, definition.slug)
  const begun = unfinished.find((document) => isSameBatch(document, asked))
  if (begun) {
    for (const _ of reader.goodRows()) continue // only to say what is wrong with the others
    const { rejected, problems } = reader
    return ok(
      mayGoOn()
        ? { kind: 'unfinished', document: begun, rejected, problems }
        : { kind: 'rejected', rejected, problems },
    )
  }
  const terms = { zone, awarded: roster.value.awarded, validFor: definition.validFor }
  const steps = planBatch(reader.goodRows(), terms, { live, places, random: studio.machine.random })
  const plan = await planIntoBatch(studio, steps, asked, mayGoOn)
  if (!plan.ok) return plan
  const { rejected, problems } = reader
  if (!mayGoOn()) return ok({ kind: 'rejected', rejected, problems })
  return ok({ kind: 'planned', frozen: frozen.value, ...plan.value, rejected, problems })
}

type Asked = Omit<BatchDocument, 'batch' | 'formatVersion'>

function askedFor(
  { machine }: Studio,
  { map, sheet, skipRejected = false }: BatchRequest,
  { definition, version }: FrozenDefinition,
  { name, sha256, awarded, judgement }: ReadRoster,
): Asked {
  return {
    badge: definition.slug,
    version,
    startedAt: instantFromMs(machine.clock.now()),
    roster: { name, sha256, rows: judgement.rows },
    options: {
      awarded,
      skipRejected,
      ...(sheet === undefined ? {} : { sheet }),
      ...(map === undefined ? {} : { map }),
    },
  }
}

/** Whether an unfinished batch is what is asked for again: the same list, read in the same way, for the same badge. */
function isSameBatch(document: BatchDocument, asked: Asked): boolean {
  const key = ({ badge, version, roster, options: { map, sheet } }: Asked) =>
    JSON.stringify([badge, version, roster.sha256, sheet ?? null, map ?? null])
  return key(document) === key(asked)
}
