import { ok, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { openBadge } from '../workspace/badge-store'
import { checkpointIds, readCheckpoint, type Checkpoint } from '../workspace/design-history'
import type { Studio } from '../workspace/open-studio'

/** A checkpoint with its id. */
export type KeptCheckpoint = Checkpoint & { readonly id: string }

/** The checkpoints of a design with what they hold, newest first; one that cannot be read is left out. */
export async function listCheckpoints(
  studio: Studio,
  { badge }: { readonly badge: string },
  _run: Run,
): Promise<Result<readonly KeptCheckpoint[]>> {
  const opened = await openBadge(studio, badge)
  if (!opened.ok) return opened
  const { slug } = opened.value.data
  const kept: KeptCheckpoint[] = []
  for (const id of await checkpointIds(studio, slug)) {
    const checkpoint = await readCheckpoint(studio, slug, id)
    if (checkpoint) kept.push({ ...checkpoint, id })
  }
  return ok(kept)
}
