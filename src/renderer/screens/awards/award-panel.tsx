import styles from './award-panel.module.css'
import { useAwardActs } from './use-award-acts'
import { AwardId } from '../../../core/foundation/ids'
import type { AwardView } from '../../../ipc/award-contract'
import { useStudio } from '../../app/studio-context'
import { useAsked } from '../../app/use-asked'
import { longDay } from '../../strings/dates'
import { Answered } from '../../ui/answered'
import { Artwork } from '../../ui/artwork'
import { AwardStateLabel } from '../../ui/award-state-label'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { CopyIcon, XIcon } from '../../ui/icons'
import { MenuButton } from '../../ui/menu-button'
import { entriesOf, type OpenManage } from './manage/manage-entries'

export type AwardPanelProps = {
  readonly award: string
  readonly onClose: () => void
  readonly onManage: OpenManage
}

/** One award beside the list. */
export function AwardPanel({ award, onClose, onManage }: AwardPanelProps) {
  const { t } = useStudio()
  const shown = useAsked('award.show', { award: AwardId.parse(award) })
  return (
    <aside className={styles.panel} data-region="panel" aria-label={t('awards.title')}>
      <div className={styles.close}>
        <IconButton label={t('awards.closeDetails')} icon={XIcon} size="small" onPress={onClose} />
      </div>
      <Answered asked={shown}>{(value) => <Details award={value} onManage={onManage} />}</Answered>
    </aside>
  )
}

function Details({ award, onManage }: { readonly award: AwardView; readonly onManage: OpenManage }) {
  const { t } = useStudio()
  const { copyId, openPage, saveBadge } = useAwardActs(onManage)
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t('awards.awarded'), longDay(award.awarded)],
    [t('awards.email'), award.email],
    ...award.results.map(({ name, value }) => [name, value] as const),
    [t('awards.evidence'), award.evidence.length > 0 ? t('awards.links', { count: award.evidence.length }) : undefined],
    [t('awards.roster'), award.roster],
  ]
  return (
    <>
      <Artwork badge={award.badge} version={award.version} digest={`v${award.version}`} sizePx={112} alt="" />
      <h2 className={styles.name}>
        <bdi>{award.name}</bdi>
      </h2>
      <p className={styles.badge}>{t('awards.version', { badge: award.badgeName, version: award.version })}</p>
      <AwardStateLabel state={award.state}>
        {award.validUntil === null ? undefined : t('awards.until', { day: longDay(award.validUntil) })}
      </AwardStateLabel>
      <dl className={styles.facts}>
        {facts.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="selectable">
                <bdi>{value}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
      <div className={styles.id}>
        <span className="mono selectable" aria-label={`${t('awards.id')} ${award.id}`}>
          {award.id.slice(0, 13)}
          <wbr />
          {award.id.slice(13)}
        </span>
        <IconButton label={t('awards.copyId')} icon={CopyIcon} onPress={() => copyId(award)} />
      </div>
      <div className={styles.ways}>
        <Button look="primary" onPress={() => openPage(award)}>
          {t('awards.openPage')}
        </Button>
        <Button onPress={() => saveBadge(award)}>{t('awards.saveBadge')}</Button>
        <MenuButton label={t('manage.more')} entries={entriesOf(award, onManage, t)}>
          <Button>{t('manage.more')}</Button>
        </MenuButton>
      </div>
    </>
  )
}
