import { useStore } from 'zustand'
import { defineScreen } from '../../app/define-screen'
import { useStudio } from '../../app/studio-context'
import { VerifyScreen } from './verify-screen'

export const verifyScreen = defineScreen('verify', {
  component: VerifyScreen,
  rail: 'verify',
  useCrumbs: () => {
    const { t, verifyDesk } = useStudio()
    const { items, current } = useStore(verifyDesk.store)
    const item = items.find(({ id }) => id === current)
    return item ? [{ text: t('verify.title') }, { text: item.name }] : [{ text: t('verify.title') }]
  },
})
