import { defineScreen } from '../../app/define-screen'
import { useStrings } from '../../app/studio-context'
import { AwardsScreen } from './awards-screen'

export const awardsScreen = defineScreen('awards', {
  component: AwardsScreen,
  rail: 'awards',
  useCrumbs: () => [{ text: useStrings()('awards.title') }],
})
