import { defineScreen } from '../../app/define-screen'
import { useStrings } from '../../app/studio-context'
import { BadgesScreen } from './badges-screen'

export const badgesScreen = defineScreen('badges', {
  component: BadgesScreen,
  rail: 'badges',
  useCrumbs: () => [{ text: useStrings()('badges.title') }],
})
