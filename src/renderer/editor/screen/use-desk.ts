import { useEffect, useEffectEvent, useState } from 'react'
import type { Scene } from '../../../core/design'
import { BadgeSlug } from '../../../core/foundation/slug'
import type { BadgeView } from '../../../ipc/badge-contract'
import { useStudio } from '../../app/studio-context'
import { createDesk, type DesignerDesk } from '../session/desk'
import { openMaterials, type EditorMaterials } from '../session/materials'
import { createSaver, type Saver } from '../session/save'
import { createWorkClock } from '../session/work-clock'
import { loadPictures } from './design-pictures'
import { changedOutside, createStoredDesign, type LostDesign, type StoredDesign } from './stored-design'
import { problemWords } from '../../strings/problem-words'

/** A design that is open, where it is stored, and the saving of it. */
export type OpenDesign = {
  readonly desk: DesignerDesk
  readonly saver: Saver
  readonly stored: StoredDesign
  /** What could not be written when it was worked on last. */
  readonly lost: LostDesign | null
}

let materials: Promise<EditorMaterials> | null = null
/** Designs that were left a moment ago and are still being written, by badge. */
const ending = new Map<string, Promise<void>>()

/** Opens the design of a badge; null while fonts and symbols are on their way, or where there is no design. */
export function useDesk(badge: BadgeView): OpenDesign | null {
  const { t, border, replies, leaving } = useStudio()
  const [open, setOpen] = useState<OpenDesign | null>(null)
  const { slug } = badge
  const { name } = badge.definition

  const wordsOfClosing = useEffectEvent(() => t('closing.artwork', { name }))
  useEffect(() => {
    let left = false
    const isLeft = () => left
    let close: () => Promise<void> = () => Promise.resolve()
    const waiting = ending.get(slug)
    materials ??= openMaterials()
    void materials.then(async (ready) => {
      await waiting
      const stored = createStoredDesign(border, BadgeSlug.parse(slug), (scene) =>
        loadPictures(border, slug, scene, ready),
      )
      const read = await stored.read()
      if (!read.ok) return
      const scene = read.value
      const lost = await stored.lost(scene)
      if (isLeft()) return
      const desk = createDesk(scene, ready, () => Date.now())
      const saver = createSaver(stored, { now: () => Date.now(), after: startTimer })
      const stopSaving = keepSaved(desk, saver, stored)
      const stopWaiting = leaving.add(wordsOfClosing(), async () => {
        await saver.flush()
        const { save } = saver.store.getState()
        return save.state === 'not-saved' ? problemWords(save.problem).message : null
      })
      close = () => {
        stopWaiting()
        return stopSaving()
      }
      void stored.keepVersion('open', { scene })
      setOpen({ desk, saver, stored, lost })
    })
    return () => {
      left = true
      // Whoever opens it again, or looks at the badge, waits for what is still on its way to the disk.
      const ended = close().then(() => replies.changes.setState(({ count }) => ({ count: count + 1 })))
      ending.set(slug, ended)
    }
  }, [slug, border, replies, leaving])
  return open
}

/** Saves whatever changes, and once more when the design is left; keeps a version now and then. */
function keepSaved({ editor }: DesignerDesk, saver: Saver, stored: StoredDesign): () => Promise<void> {
  let last: Scene = editor.store.getState().scene
  const isDue = createWorkClock(() => Date.now())
  const stop = editor.store.subscribe(({ scene }) => {
    if (scene === last) return
    if (isDue()) void stored.keepVersion('work', { scene: last })
    last = scene
    saver.changed(scene)
  })
  const stopLeaving = saveOnLeaving(saver)
  const stopLooking = lookOnComing(saver, stored)
  return () => {
    stop()
    stopLeaving()
    stopLooking()
    return saver.flush()
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

/** Whoever comes back from another program may have changed the file there (designer.md W3). */
function lookOnComing(saver: Saver, stored: StoredDesign): () => void {
  const look = async () => {
    if (saver.store.getState().save.state !== 'saved' || !(await stored.isChanged())) return
    if (saver.store.getState().save.state === 'saved') saver.tell(changedOutside())
  }
  const listen = () => void look()
  window.addEventListener('focus', listen)
  return () => window.removeEventListener('focus', listen)
}

function startTimer(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms)
  return () => clearTimeout(timer)
}
