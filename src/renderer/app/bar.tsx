import { Button } from 'react-aria-components'
import { useStore } from 'zustand'
import { useSession, useStudio } from './studio-context'
import styles from './bar.module.css'
import type { ScreenDefinition } from './screens'
import { NotificationsButton } from './notifications-button'
import type { Route } from '../state/router'
import { IconButton } from '../ui/icon-button'
import { ArrowLeftIcon, ArrowRightIcon, LockIcon, LockOpenIcon, MagnifyingGlassIcon } from '../ui/icons'
import { Keys } from '../ui/keys'

export type BarProps = { readonly route: Route; readonly screen: ScreenDefinition }

/** Back, forward, where one is, search, the key, notifications. A screen may put its own tools in. */
export function Bar({ route, screen }: BarProps) {
  const { t, router, commands } = useStudio()
  const { visits, index } = useStore(router.store)
  const Tools = screen.tools
  return (
    <header className={styles.bar} data-region="bar">
      <IconButton
        label={t('command.back')}
        icon={ArrowLeftIcon}
        directional
        shortcut="Alt+ArrowLeft"
        isDisabled={index === 0}
        onPress={router.back}
      />
      <IconButton
        label={t('command.forward')}
        icon={ArrowRightIcon}
        directional
        shortcut="Alt+ArrowRight"
        isDisabled={index >= visits.length - 1}
        onPress={router.forward}
      />
      <Crumbs key={route.screen} route={route} screen={screen} />
      <div className={styles.gap} />
      {Tools ? (
        <Tools route={route} />
      ) : (
        <>
          <Button className={styles.find ?? ''} onPress={() => commands.run('palette.open')}>
            <MagnifyingGlassIcon size={16} aria-hidden />
            <span>{t('bar.find')}</span>
            <Keys shortcut="Mod+K" />
          </Button>
          <KeyState />
          <NotificationsButton />
        </>
      )}
    </header>
  )
}

function Crumbs({ route, screen }: BarProps) {
  const { t, router } = useStudio()
  const crumbs = screen.useCrumbs(route)
  return (
    <nav aria-label={t('bar.place')} className={styles.crumbs}>
      <ol>
        {crumbs.map(({ text, to }, i) => (
          <li key={i}>
            {i > 0 && (
              <span className={styles.slash} aria-hidden>
                /
              </span>
            )}
            {to ? (
              <Button className={styles.crumb ?? ''} onPress={() => router.go(to)}>
                {text}
              </Button>
            ) : i < crumbs.length - 1 ? (
              <span>{text}</span>
            ) : (
              <b aria-current="page">{text}</b>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Whether the signing key is open; closing it is one press. */
function KeyState() {
  const { t, commands } = useStudio()
  const unlocked = useSession(({ workspace }) => workspace?.unlocked ?? false)
  return (
    <IconButton
      label={unlocked ? t('bar.unlocked') : t('bar.locked')}
      icon={unlocked ? LockOpenIcon : LockIcon}
      onPress={() => commands.run(unlocked ? 'key.lock' : 'key.unlock')}
    />
  )
}
