import { defineScreen } from '../../app/define-screen'
import { useStrings } from '../../app/studio-context'
import { useBadgeName } from '../../screens/badge/use-badge'
import { LazyDesigner } from './lazy-designer'
import { DesignerTools } from './designer-tools'

export const designerScreen = defineScreen('designer', {
  component: LazyDesigner,
  rail: 'badges',
  slimRail: true,
  tools: DesignerTools,
  useCrumbs: ({ badge }) => {
    const t = useStrings()
    return [
      { text: t('badges.title'), to: { screen: 'badges' } },
      { text: useBadgeName(badge), to: { screen: 'badge', badge } },
      { text: t('editor.crumb') },
    ]
  },
})
