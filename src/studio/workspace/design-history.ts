import { z } from 'zod'
import { Scene } from '../../core/design'
import { textFromUtf8, utf8 } from '../../core/foundation/bytes'
import type { BadgeSlug } from '../../core/foundation/slug'
import { prettyJson } from '../../core/foundation/stable-json'
import { jsonFrom } from './document'
import { makeFolderDurably, writeDurably } from './durable-write'
import type { Studio } from './open-studio'

/**
 * Why a checkpoint was kept: the design was opened, it was worked on for a while, it was published, somebody gave it a name,
 * or it lost against another one that was written at the same time.
 */
export const CheckpointKind = z.enum(['open', 'work', 'publish', 'named', 'set-aside'])
export type CheckpointKind = z.infer<typeof CheckpointKind>

/** A design as it was at a time; `name` is empty where nobody gave one, the version's number where it was published. */
export const Checkpoint = z.strictObject({
  formatVersion: z.literal(1),
  /** Milliseconds since 1970. */
  madeAtMs: z.int().nonnegative(),
  kind: CheckpointKind,
  name: z.string().max(120).default(''),
  scene: Scene,
})
export type Checkpoint = z.infer<typeof Checkpoint>

/** Names sort by time; what is not named so is not ours. */
const FILE_NAME = /^(\d{15})-[0-9a-f]{8}\.json$/
/** Checkpoints that nobody asked for are kept up to this number; the oldest go first. */
const MOST_BY_THEMSELVES = 60

/** Ids of the checkpoints of a badge's design, newest first. */
export async function checkpointIds(studio: Studio, slug: BadgeSlug): Promise<readonly string[]> {
  const names = await studio.machine.files.list(studio.paths.history(slug))
  return names
    .filter((name) => FILE_NAME.test(name))
    .map((name) => name.replace(/\.json$/, ''))
    .reverse()
}

/** One checkpoint; null where it is not there, or cannot be read any more. */
export async function readCheckpoint(studio: Studio, slug: BadgeSlug, id: string): Promise<Checkpoint | null> {
  const bytes = await studio.machine.files.read(studio.paths.checkpoint(slug, id))
  if (bytes === null || textFromUtf8(bytes) === null) return null
  const parsed = Checkpoint.safeParse(jsonFrom(bytes))
  return parsed.success ? parsed.data : null
}

/** Writes a checkpoint. @returns its id */
export async function writeCheckpoint(studio: Studio, slug: BadgeSlug, checkpoint: Checkpoint): Promise<string> {
  const { machine, paths } = studio
  const stamp = String(checkpoint.madeAtMs).padStart(15, '0')
  const chance = [...machine.random(4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const id = `${stamp}-${chance}`
  await makeFolderDurably(machine.files, paths.history(slug))
  await writeDurably(machine, paths.checkpoint(slug, id), utf8(prettyJson(checkpoint)))
  return id
}

/** Takes away the oldest of the checkpoints that nobody asked for, where there are too many. */
export async function thinOut(studio: Studio, slug: BadgeSlug): Promise<void> {
  let kept = 0
  for (const id of await checkpointIds(studio, slug)) {
    const checkpoint = await readCheckpoint(studio, slug, id)
    if (checkpoint?.kind !== 'open' && checkpoint?.kind !== 'work') continue
    kept += 1
    if (kept > MOST_BY_THEMSELVES) await studio.machine.files.remove(studio.paths.checkpoint(slug, id))
  }
}
