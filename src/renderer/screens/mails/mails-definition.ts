import { defineScreen } from '../../app/define-screen'
import { useStrings } from '../../app/studio-context'
import { useBatch } from '../batch/use-batch'
import { MailsScreen } from './mails-screen'

export const mailsScreen = defineScreen('mails', {
  component: MailsScreen,
  rail: 'outbox',
  useCrumbs: ({ batch }) => {
    const t = useStrings()
    const { card } = useBatch(batch)
    return [{ text: t('outbox.title'), to: { screen: 'outbox' } }, { text: card?.badgeName ?? batch }]
  },
})
