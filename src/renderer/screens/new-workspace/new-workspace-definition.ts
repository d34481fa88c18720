import { defineScreen } from '../../app/define-screen'
import { NewWorkspaceScreen } from './new-workspace-screen'
import { useStrings } from '../../app/studio-context'

export const newWorkspaceScreen = defineScreen('new-workspace', {
  component: NewWorkspaceScreen,
  framed: false,
  useCrumbs: () => [{ text: useStrings()('new.title') }],
})
