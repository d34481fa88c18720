import { useMemo, useRef, useState } from 'react'
import { Modal, ModalOverlay, Dialog } from 'react-aria-components'
import { PaletteList } from './palette-list'
import styles from './palette.module.css'
import { useStudio } from './studio-context'
import { usePaletteGroups, type PaletteEntry } from './use-palette-groups'
import dialog from '../ui/dialog.module.css'
import { MagnifyingGlassIcon } from '../ui/icons'

/** One field for everything: commands of this screen first, then places, badges, people and help (window.md, N7). */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useStudio()
  const [typed, setTyped] = useState('')
  const groups = usePaletteGroups(typed)
  const entries = useMemo(() => groups.flatMap((group) => group.entries), [groups])
  const [chosenId, setChosenId] = useState<string | null>(null)
  const chosen = entries.find((entry) => entry.id === chosenId) ?? entries.find((entry) => entry.off === null)
  const list = useRef<HTMLDivElement>(null)

  const run = (entry: PaletteEntry | undefined, elsewhere = false) => {
    if (!entry || entry.off !== null) return
    onClose()
    // After the dialog is gone and the focus is back where it was.
    setTimeout(elsewhere ? (entry.runElsewhere ?? entry.run) : entry.run, 0)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (by !== undefined && entries.length > 0) {
      event.preventDefault()
      const at = chosen ? entries.indexOf(chosen) : -1
      const next = entries[Math.abs(by) === 1 ? (at + by + entries.length) % entries.length : clamp(at + by, entries)]
      if (!next) return
      setChosenId(next.id)
      list.current?.querySelector(`[id="${CSS.escape(optionId(next))}"]`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') {
      event.preventDefault()
      run(chosen, event.ctrlKey || event.metaKey)
    }
  }

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className={`${dialog.scrim ?? ''} ${styles.scrim ?? ''}`}
    >
      <Modal className={`${dialog.dialog ?? ''} ${styles.palette ?? ''}`}>
        <Dialog aria-label={t('palette.label')} className={styles.content ?? ''}>
          <div className={styles.field}>
            <MagnifyingGlassIcon size={20} aria-hidden />
            <input
              autoFocus
              role="combobox"
              aria-expanded="true"
              aria-controls="palette-list"
              aria-autocomplete="list"
              aria-activedescendant={chosen ? optionId(chosen) : undefined}
              aria-label={t('palette.label')}
              placeholder={t('bar.find')}
              value={typed}
              dir="auto"
              onChange={(event) => {
                setTyped(event.target.value)
                setChosenId(null)
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <PaletteList
            ref={list}
            groups={groups}
            chosen={chosen}
            optionId={optionId}
            onHover={(entry) => setChosenId(entry.id)}
            onRun={(entry) => run(entry)}
          />
          <p className="visually-hidden" role="status">
            {t('palette.results', { count: entries.length })}
          </p>
          <div className={styles.foot}>
            <span>{t('palette.footRun')}</span>
            {chosen?.runElsewhere && <span>{t('palette.footElsewhere')}</span>}
            <span className={styles.end}>{t('palette.footClose')}</span>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function optionId(entry: PaletteEntry): string {
  return `palette-${entry.id}`
}

function clamp(at: number, entries: readonly unknown[]): number {
  return Math.max(0, Math.min(entries.length - 1, at))
}
