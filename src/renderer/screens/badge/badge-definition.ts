import { defineScreen } from '../../app/define-screen'
import { useStrings } from '../../app/studio-context'
import { BadgeScreen } from './badge-screen'
import { useBadgeName } from './use-badge'

export const badgeScreen = defineScreen('badge', {
  component: BadgeScreen,
  rail: 'badges',
  useCrumbs: ({ badge }) => {
    const t = useStrings()
    return [{ text: t('badges.title'), to: { screen: 'badges' } }, { text: useBadgeName(badge) }]
  },
})
