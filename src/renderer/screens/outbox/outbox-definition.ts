import { defineScreen } from '../../app/define-screen'
import { useStrings } from '../../app/studio-context'
import { OutboxScreen } from './outbox-screen'

export const outboxScreen = defineScreen('outbox', {
  component: OutboxScreen,
  rail: 'outbox',
  useCrumbs: () => [{ text: useStrings()('outbox.title') }],
})
