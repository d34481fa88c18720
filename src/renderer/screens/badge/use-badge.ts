import { useState } from 'react'
import { BadgeSlug } from '../../../core/foundation/slug'
import type { Problem } from '../../../core/foundation/problem'
import type { BadgeView } from '../../../ipc/badge-contract'
import { useStudio } from '../../app/studio-context'
import { useAsked } from '../../app/use-asked'

/** A badge by its slug; a route holds only slugs that the list gave. */
export function useBadge(slug: string) {
  return useAsked('badge.show', { badge: BadgeSlug.parse(slug) })
}

/** Its name for people, or its slug while that is not known. */
export function useBadgeName(slug: string): string {
  const badge = useBadge(slug)
  return badge.state === 'ready' ? badge.value.definition.name : slug
}

/** What can be done with a badge on its page. */
export function useBadgeActions(badge: BadgeView) {
  const { t, border, replies, toasts, session } = useStudio()
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const slug = BadgeSlug.parse(badge.slug)
  const changed = () => replies.changes.setState(({ count }) => ({ count: count + 1 }))

  return {
    busy,
    problems,
    publish: () => {
      setBusy(true)
      setProblems([])
      void border.ask('badge.publish', { badge: slug }).then(async (answer) => {
        setBusy(false)
        if (!answer.ok) return setProblems(answer.problems)
        toasts.tell(t('badge.published', { name: badge.definition.name, version: answer.value.version }))
        changed()
        await session.refresh()
      })
    },
    replacePicture: () =>
      void border
        .ask('file.choose', { purpose: 'artwork', title: t('badge.pictureTitle'), many: false })
        .then(async (answer) => {
          const picture = answer.ok ? answer.value[0] : undefined
          if (!picture) return
          const saved = await border.ask('badge.update', {
            badge: slug,
            artwork: { kind: 'picture', picture: picture.ticket },
          })
          setProblems(saved.ok ? [] : saved.problems)
          if (saved.ok) changed()
        }),
    saveArtwork: () =>
      void border.ask('badge.artwork', { badge: slug }).then((answer) => {
        if (!answer.ok) return setProblems(answer.problems)
        void border.ask('file.save-as', {
          purpose: 'export',
          title: t('badge.saveSvg'),
          name: `${badge.slug}.svg`,
          bytes: new TextEncoder().encode(answer.value.svg),
        })
      }),
  }
}
