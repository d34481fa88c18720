import { useEffect, useEffectEvent, useState } from 'react'
import { parseScene, type Scene } from '../../../core/design'
import { BadgeSlug } from '../../../core/foundation/slug'
import type { BadgeView } from '../../../ipc/badge-contract'
import { useStudio } from '../../app/studio-context'
import { createDesk, type DesignerDesk } from '../session/desk'
import { openMaterials, type EditorMaterials } from '../session/materials'
import { loadPictures } from './design-pictures'
import { createSaver, type Saver } from '../session/save'

/** A design that is open, and the saving of it. */
export type OpenDesign = { readonly desk: DesignerDesk; readonly saver: Saver }

let materials: Promise<EditorMaterials> | null = null

/** Opens the design of a badge; null while fonts and symbols are on their way, or where there is no design. */
export function useDesk(badge: BadgeView): OpenDesign | null {
  const { t, border, replies, leaving } = useStudio()
  const [open, setOpen] = useState<OpenDesign | null>(null)
  const { slug } = badge
  const { name } = badge.definition

  // The design is opened once: what is saved meanwhile comes from here.
  const opening = useEffectEvent(() => ({ scene: badge.scene, words: t('closing.artwork', { name }) }))
  useEffect(() => {
    const { scene: saved, words } = opening()
    const parsed = parseScene(saved)
    if (!parsed.ok) return
    let left = false
    let close: () => void = () => undefined
    materials ??= openMaterials()
    void materials.then(async (ready) => {
      await loadPictures(border, slug, parsed.value, ready)
      if (left) return
      const desk = createDesk(parsed.value, ready, () => Date.now())
      const saver = createSaver(
        (scene) => border.ask('badge.update', { badge: BadgeSlug.parse(slug), artwork: { kind: 'scene', scene } }),
        { now: () => Date.now(), after: (ms, act) => startTimer(ms, act) },
      )
      const stopSaving = keepSaved(desk, saver)
      const stopWaiting = leaving.add(words, async () => {
        await saver.flush()
        const { save } = saver.store.getState()
        return save.state === 'not-saved' ? save.problem.message : null
      })
      close = () => {
        stopSaving()
        stopWaiting()
      }
      setOpen({ desk, saver })
    })
    return () => {
      left = true
      close()
      replies.changes.setState(({ count }) => ({ count: count + 1 }))
    }
  }, [slug, border, replies, leaving])
  return open
}

/** Saves whatever changes, and once more when the design is left. */
function keepSaved(desk: DesignerDesk, saver: Saver): () => void {
  let last: Scene = desk.editor.store.getState().scene
  const stop = desk.editor.store.subscribe(({ scene }) => {
    if (scene === last) return
    last = scene
    saver.changed(scene)
  })
  const stopLeaving = saveOnLeaving(saver)
  return () => {
    stop()
    stopLeaving()
    void saver.flush()
  }
}

/** Whoever goes to close the window leaves the page first: what is not saved yet is saved then (designer.md W1). */
function saveOnLeaving(saver: Saver): () => void {
  const save = () => void (saver.store.getState().save.state === 'changed' && saver.flush())
  window.addEventListener('blur', save)
  document.documentElement.addEventListener('mouseleave', save)
  return () => {
    window.removeEventListener('blur', save)
    document.documentElement.removeEventListener('mouseleave', save)
  }
}

function startTimer(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms)
  return () => clearTimeout(timer)
}
