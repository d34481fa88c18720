import { parseScene, sceneJson } from '../../core/design'
import { problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { openBadge } from '../workspace/badge-store'
import {
  checkpointIds,
  readCheckpoint,
  thinOut,
  writeCheckpoint,
  type CheckpointKind,
} from '../workspace/design-history'
import type { Studio } from '../workspace/open-studio'
import { readScene } from './badging/draft-artwork'

export type KeepCheckpointRequest = {
  readonly badge: string
  readonly kind: CheckpointKind
  readonly name?: string | undefined
  /** The design as the window has it; without it, as it lies on disk. */
  readonly scene?: unknown
}

/**
 * Keeps a design as it is now (designer.md W4). What nobody named is not kept twice in a row. Problems: badge-unknown,
 * design-missing, and what is wrong with the scene.
 * @returns the id of the checkpoint that holds it
 */
export async function keepCheckpoint(
  studio: Studio,
  { badge, kind, name = '', scene: given }: KeepCheckpointRequest,
  _run: Run,
): Promise<Result<{ readonly id: string }>> {
  const opened = await openBadge(studio, badge)
  if (!opened.ok) return opened
  const { slug } = opened.value.data
  const parsed = given === undefined ? ok(await readScene(studio, slug)) : parseScene(given)
  if (!parsed.ok) return parsed
  const scene = parsed.value
  if (scene === null) return refuse(noDesign(slug))
  const [newest] = await checkpointIds(studio, slug)
  const before = newest === undefined ? null : await readCheckpoint(studio, slug, newest)
  const isKnown = before !== null && sceneJson(before.scene) === sceneJson(scene)
  if (newest !== undefined && isKnown && (kind === 'open' || kind === 'work')) return ok({ id: newest })
  const madeAtMs = studio.machine.clock.now()
  const id = await writeCheckpoint(studio, slug, { formatVersion: 1, madeAtMs, kind, name, scene })
  await thinOut(studio, slug)
  return ok({ id })
}

function noDesign(slug: string) {
  return problem({
    code: 'design-missing',
    message: 'This badge has no design to be kept.',
    remedy: 'Begin one with a template.',
    values: { badge: slug },
  })
}
