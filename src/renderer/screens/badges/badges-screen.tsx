import { BadgeCards } from './badge-cards'
import styles from './badges-screen.module.css'
import { FirstBadge } from './first-badge'
import { filteredBadges, STATE_ORDER, useBadges, type BadgeFilter, type BadgeOrder } from './use-badges'
import type { BadgeCard } from '../../../ipc/badge-contract'
import { useStudio } from '../../app/studio-context'
import { useKept } from '../../app/use-kept'
import { Answered } from '../../ui/answered'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import { PlusIcon, SortAscendingIcon } from '../../ui/icons'
import { MenuButton } from '../../ui/menu-button'
import { Page } from '../../ui/page'

/** All badges as cards; without any, the way to the first one. */
export function BadgesScreen() {
  const badges = useBadges()
  return (
    <Answered asked={badges}>{(all) => (all.length === 0 ? <FirstBadge /> : <BadgeGallery badges={all} />)}</Answered>
  )
}

function BadgeGallery({ badges }: { readonly badges: readonly BadgeCard[] }) {
  const { t, commands } = useStudio()
  const [filter, setFilter] = useKept<BadgeFilter>('filter', 'all')
  const [order, setOrder] = useKept<BadgeOrder>('order', 'changed')
  const shown = filteredBadges(badges, filter, order)
  const chips = [
    { value: 'all' as const, label: t('badges.all'), count: badges.length },
    ...STATE_ORDER.map((state) => ({
      value: state,
      label: t(`state.${state}`),
      count: badges.filter((badge) => badge.state === state).length,
    })).filter(({ count, value }) => count > 0 || value === filter),
  ]
  return (
    <Page
      title={t('badges.title')}
      actions={
        <Button look="primary" size="large" icon={PlusIcon} onPress={() => commands.run('badge.new')}>
          {t('badges.new')}
        </Button>
      }
    >
      <div className={styles.tools} data-region="toolbar">
        <Chips label={t('badges.filter')} chips={chips} value={filter} onChange={setFilter} />
        <div className={styles.order}>
          <MenuButton
            label={t('badges.sort')}
            entries={[
              { id: 'changed', label: t('badges.sortChanged'), run: () => setOrder('changed') },
              { id: 'name', label: t('badges.sortName'), run: () => setOrder('name') },
            ]}
          >
            <Button look="quiet" icon={SortAscendingIcon}>
              {order === 'changed' ? t('badges.sortChanged') : t('badges.sortName')}
            </Button>
          </MenuButton>
        </div>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title={t('badges.none')}
          action={<Button onPress={() => setFilter('all')}>{t('action.clear')}</Button>}
        >
          {t('badges.noneWhy')}
        </EmptyState>
      ) : (
        <BadgeCards badges={shown} />
      )}
    </Page>
  )
}
