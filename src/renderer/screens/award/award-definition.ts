import { useStore } from 'zustand'
import { defineScreen } from '../../app/define-screen'
import { useStudio } from '../../app/studio-context'
import { AwardScreen } from './award-screen'

export const awardScreen = defineScreen('award', {
  component: AwardScreen,
  rail: 'award',
  useCrumbs: () => {
    const { t, awardDesk } = useStudio()
    const roster = useStore(awardDesk.store, (state) => state.roster)
    return roster ? [{ text: t('award.title') }, { text: roster.name }] : [{ text: t('award.title') }]
  },
})
