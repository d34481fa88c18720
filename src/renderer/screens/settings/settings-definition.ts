import { defineScreen } from '../../app/define-screen'
import { useStrings } from '../../app/studio-context'
import { SettingsScreen } from './settings-screen'

export const settingsScreen = defineScreen('settings', {
  component: SettingsScreen,
  rail: 'settings',
  useCrumbs: ({ section }) => {
    const t = useStrings()
    return [
      { text: t('settings.title'), to: { screen: 'settings', section: 'organisation' } },
      { text: t(`settings.${section}`) },
    ]
  },
})
