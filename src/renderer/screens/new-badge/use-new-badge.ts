import { useState } from 'react'
import type { Artwork, TemplateCard } from '../../../ipc/badge-contract'
import type { PickedFile } from '../../../ipc/file-ticket'
import type { Problem } from '../../../core/foundation/problem'
import { useSession, useStudio } from '../../app/studio-context'
import { useAsked } from '../../app/use-asked'
import { slugFrom } from './slug-from'

export type ArtworkChoice =
  | { readonly kind: 'template'; readonly template: TemplateCard }
  | { readonly kind: 'picture'; readonly picture: PickedFile }

export type DraftWords = {
  readonly name: string
  readonly description: string
  readonly criteria: string
  readonly category: string
  readonly level: string
}

export type NewBadge = ReturnType<typeof useNewBadge>

/** Making a badge: its artwork is chosen first, its words follow. */
export function useNewBadge() {
  const { t, border, router, replies } = useStudio()
  const workspace = useSession((state) => state.workspace)
  const templates = useAsked('template.list', undefined)
  const badges = useAsked('badge.list', undefined)
  const [chosen, setChosen] = useState<ArtworkChoice | null>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const categories = workspace?.settings.categories ?? []

  const create = async (words: DraftWords): Promise<boolean> => {
    if (!chosen) return false
    const taken = badges.state === 'ready' ? badges.value.map((badge) => badge.slug) : []
    const artwork: Artwork =
      chosen.kind === 'picture'
        ? { kind: 'picture', picture: chosen.picture.ticket }
        : { kind: 'template', template: chosen.template.id, values: {} }
    const level = Number(words.level)
    const definition = {
      slug: slugFrom(words.name, taken),
      name: words.name.trim(),
      description: words.description.trim(),
      criteria: words.criteria.trim(),
      ...(words.category === '' ? {} : { category: words.category }),
      ...(level > 0 ? { level } : {}),
    }
    const answer = await border.ask('badge.add', { definition, artwork })
    if (!answer.ok) {
      setProblems(answer.problems)
      return false
    }
    setChosen(null)
    replies.changes.setState(({ count }) => ({ count: count + 1 }))
    router.go({ screen: 'badge', badge: answer.value.slug })
    return true
  }

  return {
    templates,
    chosen,
    problems,
    categories,
    levels: workspace?.settings.levels ?? [],
    /** The office's own name of a category, or the template's word for its kind. */
    categoryName: (id: string) => categories.find((category) => category.id === id)?.name ?? id,
    begin: (choice: ArtworkChoice) => {
      setProblems([])
      setChosen(choice)
    },
    cancel: () => setChosen(null),
    choosePicture: () =>
      void border
        .ask('file.choose', { purpose: 'artwork', title: t('newBadge.pictureTitle'), many: false })
        .then((answer) => {
          const picture = answer.ok ? answer.value[0] : undefined
          if (picture) setChosen({ kind: 'picture', picture })
        }),
    create,
  }
}
