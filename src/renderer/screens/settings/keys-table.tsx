import styles from './keys-section.module.css'
import type { KeyRow } from '../../../ipc/key-contract'
import { useStudio } from '../../app/studio-context'
import { IconButton } from '../../ui/icon-button'
import { ArchiveIcon, CheckCircleIcon, DotsThreeIcon, WarningOctagonIcon } from '../../ui/icons'
import { MenuButton } from '../../ui/menu-button'
import { StateLabel } from '../../ui/state-label'

export type KeysTableProps = {
  readonly keys: readonly KeyRow[]
  readonly readOnly: boolean
  readonly onRetire: (row: KeyRow) => void
  readonly onDoubt: (row: KeyRow) => void
}

/** Every key ever used: what it is for, how it stands, and how many awards bear its signature. */
export function KeysTable({ keys, readOnly, onRetire, onDoubt }: KeysTableProps) {
  const { t } = useStudio()
  const purpose = ({ alg }: KeyRow) => (alg === 'Ed25519' ? t('keys.embedded') : t('keys.jwt'))
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('keys.table')}</caption>
        <thead>
          <tr>
            <th>{t('keys.key')}</th>
            <th>{t('keys.fingerprint')}</th>
            <th>{t('keys.state')}</th>
            <th>{t('keys.since')}</th>
            <th>{t('keys.awards')}</th>
            <th>
              <span className="visually-hidden">{t('keys.more')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key.kid}>
              <td>
                <b>{purpose(key)}</b>
                <div className={styles.quiet}>{key.alg === 'Ed25519' ? key.alg : t('keys.rsa')}</div>
              </td>
              <td className={`mono selectable ${styles.small ?? ''}`} title={key.kid}>
                {shortKid(key.kid)}
              </td>
              <td>
                <KeyState state={key.state} />
              </td>
              <td className="num">{key.since.slice(0, 10)}</td>
              <td className="num">{key.awards}</td>
              <td className={styles.acts}>
                {key.state !== 'compromised' && !readOnly && (
                  <MenuButton
                    label={t('keys.acts', { key: purpose(key) })}
                    entries={[
                      ...(key.state === 'active'
                        ? [{ id: 'retire', label: t('keys.retireAct'), run: () => onRetire(key) }]
                        : []),
                      { id: 'doubt', label: t('keys.doubtAct'), run: () => onDoubt(key), danger: true },
                    ]}
                  >
                    <IconButton label={t('keys.acts', { key: purpose(key) })} icon={DotsThreeIcon} size="small" />
                  </MenuButton>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function KeyState({ state }: Pick<KeyRow, 'state'>) {
  const { t } = useStudio()
  switch (state) {
    case 'active':
      return <StateLabel tone="ok" icon={CheckCircleIcon} word={t('keys.signs')} filled />
    case 'retired':
      return <StateLabel tone="quiet" icon={ArchiveIcon} word={t('keys.checks')} />
    case 'compromised':
      return <StateLabel tone="bad" icon={WarningOctagonIcon} word={t('keys.compromised')} filled />
  }
}

/** The beginning and the end of a key's id. */
export function shortKid(kid: string): string {
  return kid.length > 14 ? `${kid.slice(0, 6)}…${kid.slice(-6)}` : kid
}
