import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useStore } from 'zustand'
import { useStudio } from './studio-context'
import styles from './notifications-button.module.css'
import { timeOfDay } from '../strings/dates'
import choice from '../ui/choice.module.css'
import { IconButton } from '../ui/icon-button'
import { BellIcon } from '../ui/icons'

/** The log of what was done elsewhere (window.md, F6). */
export function NotificationsButton() {
  const { t, toasts } = useStudio()
  const log = useStore(toasts.store, (state) => state.log)
  return (
    <DialogTrigger>
      <IconButton label={t('bar.notifications')} icon={BellIcon} />
      <Popover className={choice.popover ?? ''} placement="bottom end" offset={4}>
        <Dialog aria-label={t('bar.notifications')} className={styles.log ?? ''}>
          {log.length === 0 && <p className={styles.none}>{t('notifications.none')}</p>}
          <ul>
            {log.map((toast) => (
              <li key={toast.id} className={styles.entry}>
                <span>{toast.text}</span>
                <time className={styles.time}>{timeOfDay(toast.atMs)}</time>
              </li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
