import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useStudio } from './studio-context'
import { useCommand } from './use-command'
import styles from './toast-list.module.css'
import type { Toast } from '../state/toasts'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { XIcon } from '../ui/icons'

const SHOWN_MS = 6_000

/** Toasts at the foot of the window; F8 goes to them, they stay while looked at (window.md, F6). */
export function ToastList() {
  const { t, toasts } = useStudio()
  const shown = useStore(toasts.store, (state) => state.shown)
  const list = useRef<HTMLUListElement>(null)
  useCommand('notifications.focus', {
    run: () => list.current?.querySelector<HTMLElement>('button')?.focus(),
    off: shown.length === 0 ? t('notifications.none') : null,
  })
  return (
    <section aria-label={t('bar.notifications')}>
      <ul ref={list} className={styles.list}>
        {shown.map((toast) => (
          <ToastCard key={toast.id} toast={toast} onEnd={() => toasts.dismiss(toast.id)} />
        ))}
      </ul>
    </section>
  )
}

function ToastCard({ toast, onEnd }: { readonly toast: Toast; readonly onEnd: () => void }) {
  const { t, announcer } = useStudio()
  const [held, setHeld] = useState(false)
  const end = useRef(onEnd)
  useEffect(() => {
    end.current = onEnd
  })
  useEffect(() => announcer.politely(toast.text), [announcer, toast.text])
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => end.current(), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [held])
  return (
    <li
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{toast.text}</span>
      {toast.action && (
        <Button
          look="quiet"
          size="small"
          onPress={() => {
            toast.action?.run()
            onEnd()
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton label={t('action.dismiss')} icon={XIcon} size="tiny" onPress={onEnd} />
    </li>
  )
}
