import type { Problem } from '../../core/foundation/problem'
import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { badgeSlugs } from '../workspace/badge-store'
import { batchIds } from '../workspace/batch-store'
import type { Studio } from '../workspace/open-studio'
import type { StudioDocument } from '../workspace/studio-document'
import { awardCounts } from './list-badges'

/** What the start page, the settings page and the rail show of a workspace. */
export type WorkspaceSummary = {
  readonly folder: string
  readonly access: 'read' | 'write'
  readonly issuer: StudioDocument['issuer']
  readonly settings: StudioDocument['settings']
  readonly sample: boolean
  /** Newest first. */
  readonly keys: readonly { readonly kid: string; readonly alg: string; readonly created: string }[]
  readonly unlocked: boolean
  readonly badges: number
  readonly batches: number
  readonly awards: number
  /** Torn tails that were set aside, damaged files that were left alone. */
  readonly notices: readonly Problem[]
}

export async function describeWorkspace(studio: Studio, _run: Run): Promise<Result<WorkspaceSummary>> {
  const { issuer, settings, sample } = studio.document.data
  const counts = await awardCounts(studio)
  return ok({
    folder: studio.paths.folder,
    access: studio.access,
    issuer,
    settings,
    sample: sample === true,
    keys: (await studio.keys.list()).map(({ publicKey: { kid, alg }, created }) => ({ kid, alg, created })),
    unlocked: studio.keys.unlocked,
    badges: (await badgeSlugs(studio)).length,
    batches: (await batchIds(studio)).length,
    awards: [...counts.values()].reduce((sum, count) => sum + count, 0),
    notices: studio.notices,
  })
}
