import { Button as Pressable } from 'react-aria-components'
import styles from './badge-cards.module.css'
import type { BadgeCard } from '../../../ipc/badge-contract'
import { useStudio } from '../../app/studio-context'
import { Artwork } from '../../ui/artwork'
import { BadgeStateLabel } from '../../ui/badge-state-label'
import { IconButton } from '../../ui/icon-button'
import { DotsThreeIcon } from '../../ui/icons'
import { MenuButton, type MenuEntry } from '../../ui/menu-button'
import { useNativeMenu } from '../../ui/use-native-menu'

/** Cards with artwork, name and state; a card opens its badge. */
export function BadgeCards({ badges }: { readonly badges: readonly BadgeCard[] }) {
  return (
    <ul className={styles.grid}>
      {badges.map((badge) => (
        <Card key={badge.slug} badge={badge} />
      ))}
    </ul>
  )
}

function Card({ badge }: { readonly badge: BadgeCard }) {
  const { t, router } = useStudio()
  const entries: readonly MenuEntry[] = [
    { id: 'open', label: t('badges.open'), run: () => router.go({ screen: 'badge', badge: badge.slug }) },
    {
      id: 'artwork',
      label: t('command.openArtwork'),
      run: () => router.go({ screen: 'designer', badge: badge.slug }),
    },
    {
      id: 'criteria',
      label: t('command.openCriteria'),
      run: () => router.go({ screen: 'criteria', badge: badge.slug }),
    },
    {
      id: 'award',
      label: t('command.awardBadge'),
      run: () => router.go({ screen: 'award', badge: badge.slug }),
      isDisabled: badge.version === null || badge.state === 'retired',
    },
  ]
  const openMenu = useNativeMenu(entries)
  return (
    <li className={styles.card} onContextMenu={openMenu}>
      <Pressable className={styles.open ?? ''} onPress={() => router.go({ screen: 'badge', badge: badge.slug })}>
        <span className={styles.artwork}>
          <Artwork {...artworkOf(badge)} sizePx={144} alt="" />
        </span>
        <bdi className={styles.name}>{badge.name}</bdi>
        <span className={styles.state}>
          <BadgeStateLabel state={badge.state}>{more(badge, t)}</BadgeStateLabel>
        </span>
      </Pressable>
      <span className={styles.more}>
        <MenuButton label={t('badges.more', { name: badge.name })} entries={entries}>
          <IconButton label={t('badges.more', { name: badge.name })} icon={DotsThreeIcon} size="small" />
        </MenuButton>
      </span>
    </li>
  )
}

/** A published badge looks as it was frozen: that picture is at hand. */
function artworkOf({ slug, state, version, artwork }: BadgeCard) {
  return state === 'published' && version !== null
    ? { badge: slug, version, digest: `v${version}` }
    : { badge: slug, digest: artwork }
}

function more(badge: BadgeCard, t: ReturnType<typeof useStudio>['t']): string | undefined {
  if (badge.state === 'published') return t('count.awards', { count: badge.awards })
  if (badge.state === 'retired') return t('count.awards', { count: badge.awards })
  return badge.missing > 0 ? t('count.missing', { count: badge.missing }) : t('count.ready')
}
