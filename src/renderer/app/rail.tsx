import { useSession, useStudio } from './studio-context'
import { RAIL, type RailId } from './rail-items'
import styles from './rail.module.css'
import { classNames } from '../ui/class-names'
import { Emblem } from '../ui/emblem'
import { Hint } from '../ui/hint'
import { Button } from 'react-aria-components'

export type RailProps = { readonly slim: boolean; readonly current: RailId | null }

/** The places of a workspace in the order of the work; settings at the foot (window.md, N2). */
export function Rail({ slim, current }: RailProps) {
  const { t, router } = useStudio()
  const workspace = useSession((state) => state.workspace)
  const host = workspace ? hostOf(workspace.issuer.url) : ''
  return (
    <nav className={classNames(styles.rail, slim && styles.slim)} aria-label={t('rail.label')} data-region="rail">
      <div className={styles.office} title={workspace ? `${workspace.issuer.name} · ${host}` : undefined}>
        <Emblem sizePx={28} />
        {!slim && (
          <div className={styles.names}>
            <div className={styles.name}>{workspace?.issuer.name}</div>
            <div className={styles.host}>{host}</div>
          </div>
        )}
      </div>
      <ul className={styles.items}>
        {RAIL.map(({ id, text, icon: Sign, route, shortcut }) => {
          const isCurrent = id === current
          const button = (
            <Button
              className={classNames(styles.item, isCurrent && styles.current)}
              {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
              {...(slim ? { 'aria-label': t(text) } : {})}
              onPress={() => router.go(route)}
            >
              <Sign size={20} weight={isCurrent ? 'fill' : 'regular'} aria-hidden />
              {!slim && <span>{t(text)}</span>}
            </Button>
          )
          return (
            <li key={id} className={id === 'settings' ? styles.foot : undefined}>
              {slim ? (
                <Hint text={t(text)} shortcut={shortcut}>
                  {button}
                </Hint>
              ) : (
                button
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
