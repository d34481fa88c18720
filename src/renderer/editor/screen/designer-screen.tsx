import { parseScene } from '../../../core/design'
import type { BadgeView } from '../../../ipc/badge-contract'
import { useStrings } from '../../app/studio-context'
import { useBadge } from '../../screens/badge/use-badge'
import { Answered } from '../../ui/answered'
import { EmptyState } from '../../ui/empty-state'
import { Loading } from '../../ui/loading'
import { Designer } from './designer'
import { useDesk } from './use-desk'

/** The artwork of one badge, to be drawn on (window.md; mockup 04). */
export function DesignerScreen({ route }: { readonly route: { readonly badge: string } }) {
  const badge = useBadge(route.badge)
  return <Answered asked={badge}>{(value) => <OpenArtwork badge={value} />}</Answered>
}

function OpenArtwork({ badge }: { readonly badge: BadgeView }) {
  const t = useStrings()
  const open = useDesk(badge)
  if (!parseScene(badge.scene).ok)
    return <EmptyState title={t('editor.noDesign')}>{t('editor.noDesignText')}</EmptyState>
  if (!open) return <Loading />
  return <Designer name={badge.definition.name} design={open} />
}
