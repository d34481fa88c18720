import { defineScreen } from '../../app/define-screen'
import { useStrings } from '../../app/studio-context'
import { useBadgeName } from '../badge/use-badge'
import { CriteriaScreen } from './criteria-screen'

export const criteriaScreen = defineScreen('criteria', {
  component: CriteriaScreen,
  rail: 'badges',
  useCrumbs: ({ badge }) => {
    const t = useStrings()
    return [
      { text: t('badges.title'), to: { screen: 'badges' } },
      { text: useBadgeName(badge), to: { screen: 'badge', badge } },
      { text: t('criteria.title') },
    ]
  },
})
