import { defineScreen } from '../../app/define-screen'
import { useStrings } from '../../app/studio-context'
import { NewBadgeScreen } from './new-badge-screen'

export const newBadgeScreen = defineScreen('new-badge', {
  component: NewBadgeScreen,
  rail: 'badges',
  useCrumbs: () => {
    const t = useStrings()
    return [{ text: t('badges.title'), to: { screen: 'badges' } }, { text: t('newBadge.title') }]
  },
})
