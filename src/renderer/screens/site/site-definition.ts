import { defineScreen } from '../../app/define-screen'
import { useStrings } from '../../app/studio-context'
import { SiteScreen } from './site-screen'

export const siteScreen = defineScreen('site', {
  component: SiteScreen,
  rail: 'site',
  useCrumbs: () => [{ text: useStrings()('site.title') }],
})
