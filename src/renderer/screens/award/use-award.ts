import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { BadgeCard } from '../../../ipc/badge-contract'
import { useSession, useStudio } from '../../app/studio-context'
import { useAsked } from '../../app/use-asked'

/** The desk, with the badges that can be awarded and the batches that were not finished. */
export function useAward(badgeOfRoute: string | undefined) {
  const { t, border, awardDesk, router, toasts } = useStudio()
  const desk = useStore(awardDesk.store)
  const badges = useAsked('badge.list', undefined)
  const batches = useAsked('batch.list', undefined)
  const isSample = useSession((state) => state.workspace?.sample ?? false)

  useEffect(() => {
    if (badgeOfRoute === undefined) return
    if (awardDesk.store.getState().badge !== badgeOfRoute) awardDesk.chooseBadge(badgeOfRoute)
    router.replace({ screen: 'award' })
  }, [badgeOfRoute, awardDesk, router])

  const awardable: readonly BadgeCard[] =
    badges.state === 'ready' ? badges.value.filter(({ version, state }) => version !== null && state !== 'retired') : []
  return {
    desk,
    awardDesk,
    badges,
    awardable,
    badge: awardable.find(({ slug }) => slug === desk.badge) ?? null,
    open: batches.state === 'ready' ? batches.value.filter(({ state }) => state === 'open') : [],
    isSample,
    chooseRoster: () =>
      void border
        .ask('file.choose', { purpose: 'roster', title: t('award.rosterTitle'), many: false })
        .then((answer) => {
          const file = answer.ok ? answer.value[0] : undefined
          if (file) awardDesk.takeRoster(file)
        }),
    /** Cells that were copied in a spreadsheet. */
    pasted: (text: string) => {
      if (text.trim() === '') return
      void border.ask('roster.paste', { name: t('award.pasted'), text }).then((answer) => {
        if (answer.ok) awardDesk.takeRoster(answer.value)
      })
    },
    takeSample: () =>
      void border.ask('sample.roster', undefined).then((answer) => {
        if (answer.ok && answer.value) awardDesk.takeRoster(answer.value)
      }),
    saveRejected: (key: string, name: string) =>
      void border.ask('roster.rejected-csv', { key }).then((answer) => {
        if (!answer.ok) return
        const base = name.replace(/\.[^.]+$/, '')
        void border
          .ask('file.save-as', {
            purpose: 'export',
            title: t('award.repair'),
            name: `${base}-to-repair.csv`,
            bytes: answer.value,
          })
          .then((saved) => {
            const file = saved.ok ? saved.value : null
            if (file)
              toasts.tell(t('awards.saved', { name: file.name }), {
                label: t('awards.showFile'),
                run: () => void border.ask('file.show', { file: file.ticket }),
              })
          })
      }),
  }
}

export type Award = ReturnType<typeof useAward>
