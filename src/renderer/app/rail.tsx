import { useSession, useStudio } from './studio-context'
import { useAsked } from './use-asked'
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
  const [office = '', house] = officeLines(workspace?.issuer)
  const batches = useAsked('batch.list', undefined)
  const open = batches.state === 'ready' ? batches.value.filter(({ state }) => state === 'open').length : 0
  return (
    <nav className={classNames(styles.rail, slim && styles.slim)} aria-label={t('rail.label')} data-region="rail">
      <div
        className={styles.office}
        title={workspace ? `${workspace.issuer.name} · ${workspace.issuer.url}` : undefined}
      >
        <Emblem sizePx={28} />
        {!slim && (
          <div className={styles.names}>
            <div className={styles.name}>{office}</div>
            <div className={styles.host}>{house}</div>
          </div>
        )}
      </div>
      <ul className={styles.items}>
        {RAIL.map(({ id, text, icon: Sign, route, shortcut }) => {
          const isCurrent = id === current
          const waiting = id === 'award' ? open : 0
          const name = waiting > 0 ? t('rail.waiting', { place: t(text), count: waiting }) : t(text)
          const button = (
            <Button
              className={classNames(styles.item, isCurrent && styles.current)}
              {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
              {...(slim || waiting > 0 ? { 'aria-label': name } : {})}
              onPress={() => router.go(route)}
            >
              <Sign size={20} weight={isCurrent ? 'fill' : 'regular'} aria-hidden />
              {!slim && <span>{t(text)}</span>}
              {waiting > 0 && <span className={styles.waiting}>{waiting}</span>}
            </Button>
          )
          return (
            <li key={id} className={id === 'settings' ? styles.foot : undefined}>
              {slim ? (
                <Hint text={name} shortcut={shortcut}>
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

/** "College of Information, University of Example" on two lines; an office without a house shows its site. */
function officeLines(issuer: { readonly name: string; readonly url: string } | undefined): readonly [string?, string?] {
  if (!issuer) return []
  const comma = issuer.name.indexOf(', ')
  if (comma > 0) return [issuer.name.slice(0, comma), issuer.name.slice(comma + 2)]
  return [issuer.name, URL.canParse(issuer.url) ? new URL(issuer.url).host : issuer.url]
}
