import { parseScene, sceneJson, type Scene } from '../../../core/design'
import { ok, type Result } from '../../../core/foundation/result'
import { problem } from '../../../core/foundation/problem'
import type { BadgeSlug } from '../../../core/foundation/slug'
import type { CheckpointView } from '../../../ipc/history-contract'
import type { useStudio } from '../../app/studio-context'

type Border = ReturnType<typeof useStudio>['border']

/** A design that could not be written when it was worked on last. */
export type LostDesign = { readonly scene: Scene; readonly keptAtMs: number }

/** A version of the design that was kept. */
export type KeptVersion = Omit<CheckpointView, 'scene'> & { readonly scene: Scene }

export type StoredDesign = ReturnType<typeof createStoredDesign>

/**
 * One badge's design as it lies in the workspace, its versions, and the copy of what could not be written there.
 * @param makeReady loads what a scene needs to be drawn
 */
export function createStoredDesign(border: Border, badge: BadgeSlug, makeReady: (scene: Scene) => Promise<void>) {
  /** Of the file as this window knows it: another one is never written over (designer.md W3). */
  let digest: string | null = null

  async function drawable(json: unknown): Promise<Result<Scene>> {
    const scene = parseScene(json)
    if (scene.ok) await makeReady(scene.value)
    return scene
  }

  return {
    /** Reads it; from now on this is the file that may be written over. */
    async read(): Promise<Result<Scene>> {
      const answer = await border.ask('badge.show', { badge })
      if (!answer.ok) return answer
      const scene = await drawable(answer.value.scene)
      if (scene.ok) ({ designDigest: digest } = answer.value)
      return scene
    },
    /** Reads it only to be looked at. */
    async peek(): Promise<Result<Scene>> {
      const answer = await border.ask('badge.show', { badge })
      return answer.ok ? drawable(answer.value.scene) : answer
    },
    async write(scene: Scene): Promise<Result<null>> {
      const artwork = { kind: 'scene' as const, scene, over: digest }
      const answer = await border.ask('badge.update', { badge, artwork })
      if (!answer.ok) return answer
      ;({ designDigest: digest } = answer.value)
      return ok(null)
    },
    /** Whether somebody else wrote it since this window did; a folder that cannot be read says nothing. */
    async isChanged(): Promise<boolean> {
      const answer = await border.ask('badge.show', { badge })
      return answer.ok && answer.value.designDigest !== null && answer.value.designDigest !== digest
    },
    keepCopy: (scene: Scene | null): Promise<Result<unknown>> => border.ask('recovery.keep', { badge, scene }),
    /** What could not be written last time, where that differs from what lies in the workspace. */
    async lost(saved: Scene): Promise<LostDesign | null> {
      const answer = await border.ask('recovery.read', { badge })
      const scene = answer.ok && answer.value ? await drawable(answer.value.scene) : null
      if (!answer.ok || !answer.value || !scene?.ok || sceneJson(scene.value) === sceneJson(saved)) return null
      return { scene: scene.value, keptAtMs: answer.value.keptAtMs }
    },
    keepVersion: (
      kind: 'open' | 'work' | 'named' | 'set-aside',
      rest: { readonly name?: string; readonly scene?: Scene } = {},
    ): Promise<Result<unknown>> => border.ask('history.keep', { badge, kind, ...rest }),
    /** Newest first. */
    async versions(): Promise<Result<readonly KeptVersion[]>> {
      const answer = await border.ask('history.list', { badge })
      if (!answer.ok) return answer
      const versions: KeptVersion[] = []
      for (const kept of answer.value) {
        const scene = await drawable(kept.scene)
        if (scene.ok) versions.push({ ...kept, scene: scene.value })
      }
      return ok(versions)
    },
  }
}

/** What the bar says about a design that somebody else wrote, before anything of ours was refused. */
export function changedOutside() {
  return problem({
    code: 'design-changed',
    message: 'This design was changed outside of this window.',
    remedy: 'Compare both, then go on with one of them; the other is kept as a version.',
  })
}
