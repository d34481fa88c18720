import { useEffect, useRef } from 'react'
import { useSession, useStrings, useVisit } from './studio-context'
import { Bar } from './bar'
import { DropLayer } from './drop-layer'
import styles from './frame.module.css'
import { Rail } from './rail'
import { screenOf } from './screens'
import { ToastList } from './toast-list'
import { TroubleBar } from './trouble-bar'
import { WindowTitle } from './window-title'
import { classNames } from '../ui/class-names'

/** The frame around every screen of a workspace: rail, bar, content. A new place moves the focus to its heading (K3). */
export function Frame() {
  const t = useStrings()
  const visit = useVisit()
  const screen = screenOf(visit.route)
  const inWorkspace = useSession((state) => state.workspace !== null)
  const framed = screen.framed && inWorkspace
  const main = useRef<HTMLElement>(null)

  const first = useRef(true)
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [visit.id])

  const Screen = screen.component
  return (
    <div className={classNames(styles.window, screen.slimRail && styles.slim, !framed && styles.bare)}>
      <WindowTitle key={visit.route.screen} screen={screen} route={visit.route} />
      <a className={styles.skip} href="#content" onClick={(event) => skipTo(event, main.current)}>
        {t('frame.skip')}
      </a>
      {framed && <Rail slim={screen.slimRail} current={screen.rail} />}
      {framed && <Bar route={visit.route} screen={screen} />}
      <main id="content" className={styles.main} ref={main} data-region="content" tabIndex={-1}>
        <TroubleBar />
        <div className={styles.screen}>
          <Screen key={visit.id} route={visit.route} />
        </div>
      </main>
      <ToastList />
      <DropLayer />
    </div>
  )
}

function skipTo(event: React.MouseEvent, main: HTMLElement | null): void {
  event.preventDefault()
  main?.querySelector<HTMLElement>('h1')?.focus()
}
