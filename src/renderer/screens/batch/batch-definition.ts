import { defineScreen } from '../../app/define-screen'
import { useStrings } from '../../app/studio-context'
import { BatchScreen } from './batch-screen'
import { useBatch } from './use-batch'

export const batchScreen = defineScreen('batch', {
  component: BatchScreen,
  rail: 'award',
  useCrumbs: ({ batch }) => {
    const t = useStrings()
    const { card } = useBatch(batch)
    return [{ text: t('award.title'), to: { screen: 'award' } }, { text: card?.roster ?? batch }]
  },
})
