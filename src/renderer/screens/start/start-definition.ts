import { defineScreen } from '../../app/define-screen'
import { StartScreen } from './start-screen'

export const startScreen = defineScreen('start', {
  component: StartScreen,
  framed: false,
  useCrumbs: () => [],
})
