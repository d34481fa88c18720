import { useCallback, useEffect, useRef, useState } from 'react'
import { parseBadgeDefinition, proposeAltText, type BadgeDefinition } from '../../../core/badge'
import type { Problem } from '../../../core/foundation/problem'
import { BadgeSlug } from '../../../core/foundation/slug'
import type { BadgeView } from '../../../ipc/badge-contract'
import { useSession, useStudio } from '../../app/studio-context'
import { useBeforeLeaving } from '../../app/use-closing'
import { timeOfDay } from '../../strings/dates'
import { tidied } from './tidied'
import { unsavedDrafts } from './unsaved-drafts'
import { problemWords } from '../../strings/problem-words'

/** A definition while it is written: fields may be empty that must not stay so. */
export type Draft = { [K in keyof BadgeDefinition]?: BadgeDefinition[K] | undefined }

export type CriteriaFormState = ReturnType<typeof useCriteria>

const PAUSE_MS = 700

/** The form of a badge: what is written, what is wrong with it, and saving it by itself after a pause. */
export function useCriteria(badge: BadgeView) {
  const { t, border, replies } = useStudio()
  const settings = useSession((state) => state.workspace?.settings)
  const readOnly = useSession((state) => state.workspace?.access === 'read')
  const folder = useSession((state) => state.workspace?.folder.path ?? '')
  const [unsaved] = useState(() => unsavedDrafts.of(folder, badge.slug))
  const [draft, setDraft] = useState<Draft>(unsaved ?? badge.definition)
  const [saving, setSaving] = useState(false)
  const [savedMs, setSavedMs] = useState<number | null>(null)
  const [refused, setRefused] = useState<Problem | null>(null)
  const pending = useRef<Draft | null>(unsaved)

  const judged = parseBadgeDefinition(tidied(draft))
  const problems = judged.ok ? [] : judged.problems
  const slug = BadgeSlug.parse(badge.slug)

  const save = useCallback(async (): Promise<string | null> => {
    const next = pending.current
    if (!next) return null
    const checked = parseBadgeDefinition(tidied(next))
    if (!checked.ok) return firstWords(checked.problems)
    pending.current = null
    setSaving(true)
    const answer = await border.ask('badge.update', { badge: slug, definition: checked.value })
    setSaving(false)
    setRefused(answer.ok ? null : (answer.problems[0] ?? null))
    if (!answer.ok) {
      pending.current ??= next
      return firstWords(answer.problems)
    }
    setSavedMs(Date.now())
    replies.changes.setState(({ count }) => ({ count: count + 1 }))
    return null
  }, [border, replies, slug])
  useBeforeLeaving(t('closing.criteria', { name: badge.definition.name }), save)

  useEffect(() => {
    if (pending.current === null) return
    const timer = setTimeout(() => void save(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [draft, save])
  // Leaving the screen loses nothing.
  useEffect(
    () => () => {
      void save()
      unsavedDrafts.keep(folder, slug, pending.current)
    },
    [save, folder, slug],
  )

  const problemOf = (path: string): Problem | undefined =>
    problems.find(({ where }) => where.path === path || where.path?.startsWith(`${path}.`))

  const set = <K extends keyof Draft>(key: K, value: Draft[K]) => {
    setDraft((before) => {
      const next = { ...before, [key]: value }
      pending.current = next
      return next
    })
  }

  return {
    badge,
    draft,
    settings,
    readOnly,
    refused,
    problems,
    problemOf,
    /** Changes one member; empty means absent. */
    set,
    /** Words for the artwork, from the texts that stand on it. */
    proposeAltText: async () => {
      const { parseScene, sceneWords } = await import('../../../core/design')
      const scene = badge.scene === null ? null : parseScene(badge.scene)
      set('altText', proposeAltText({ name: draft.name ?? '' }, scene?.ok ? sceneWords(scene.value) : []))
    },
    savedText: saving
      ? t('criteria.saving')
      : problems.length > 0
        ? t('criteria.notSaved')
        : savedMs === null
          ? ''
          : t('criteria.saved', { time: timeOfDay(savedMs) }),
  }
}

function firstWords([first]: readonly Problem[]): string | null {
  return first ? problemWords(first).message : null
}
