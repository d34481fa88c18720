import { useRef } from 'react'
import { useSession, useStrings, useVisit } from './studio-context'
import { Bar } from './bar'
import { DropLayer } from './drop-layer'
import { OpeningView } from './opening-view'
import styles from './frame.module.css'
import { Rail } from './rail'
import { screenOf } from './screens'
import { ToastList } from './toast-list'
import { TroubleBar } from './trouble-bar'
import { useHeadingFocus } from './use-heading-focus'
import { useMedia } from './use-media'
import { useScrollMemory } from './use-scroll-memory'
import { WindowTitle } from './window-title'
import { classNames } from '../ui/class-names'

/** The frame around every screen of a workspace: rail, bar, content. A new place moves the focus to its heading (K3). */
export function Frame() {
  const t = useStrings()
  const visit = useVisit()
  const screen = screenOf(visit.route)
  const inWorkspace = useSession((state) => state.workspace !== null)
  const opening = useSession((state) => state.opening)
  const framed = screen.framed && inWorkspace && opening === null
  // In a small window, or a large interface, the rail yields before the content does.
  const isNarrow = useMedia('(max-width: 860px)')
  const isSlim = screen.slimRail || isNarrow
  const main = useRef<HTMLElement>(null)

  useScrollMemory(main, visit.id)
  useHeadingFocus(main, visit.id)

  const Screen = screen.component
  return (
    <div className={classNames(styles.window, isSlim && styles.slim, !framed && styles.bare)}>
      <WindowTitle key={visit.route.screen} screen={screen} route={visit.route} />
      <a className={styles.skip} href="#content" onClick={(event) => skipTo(event, main.current)}>
        {t('frame.skip')}
      </a>
      {framed && <Rail slim={isSlim} current={screen.rail} />}
      {framed && <Bar route={visit.route} screen={screen} />}
      <main id="content" className={styles.main} ref={main} data-region="content" tabIndex={-1}>
        <TroubleBar />
        <div className={styles.screen}>
          {opening ? <OpeningView opening={opening} /> : <Screen key={visit.id} route={visit.route} />}
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
