import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { useMedia } from '../../app/use-media'
import { useRemembered } from '../../app/use-remembered'
import { IconButton } from '../../ui/icon-button'
import { ListChecksIcon, StackIcon } from '../icons'
import type { DesignerDesk } from '../session/desk'
import { ChecksPanel } from './checks-panel'
import { LayersPanel } from './layers-panel'
import styles from './side-panels.module.css'

/** Layers and checks beside the canvas; folded to 40 px where the window is small, so that the canvas keeps its room. */
export function SidePanels({ desk }: { readonly desk: DesignerDesk }) {
  const { t } = useStudio()
  const isSmall = useMedia('(max-width: 1100px)')
  const [open, setOpen] = useRemembered('designer.panels', openPanels)
  const isOpen = isSmall ? open.small : open.wide
  const set = (value: boolean) => setOpen(isSmall ? { ...open, small: value } : { ...open, wide: value })
  const count = useStore(
    desk.checks.store,
    ({ findings }) => findings.filter(({ problem }) => problem.level === 'error').length,
  )
  useCommand('panels.toggle', { run: () => set(!isOpen), checked: isOpen })

  if (isOpen)
    return (
      <aside className={styles.open} aria-label={t('editor.panels')}>
        <LayersPanel desk={desk} />
        <ChecksPanel desk={desk} />
      </aside>
    )
  return (
    <aside className={styles.folded} aria-label={t('editor.panels')} data-region="layers">
      <IconButton label={t('editor.layers')} icon={StackIcon} shortcut="Mod+\\" onPress={() => set(true)} />
      <span className={styles.counted}>
        <IconButton
          label={count === 0 ? t('editor.checks') : t('editor.checks.count', { count })}
          icon={ListChecksIcon}
          onPress={() => set(true)}
        />
        {count > 0 && (
          <span className={styles.count} aria-hidden>
            {count}
          </span>
        )}
      </span>
    </aside>
  )
}

type Open = { readonly wide: boolean; readonly small: boolean }

function openPanels(kept: unknown): Open {
  const known = typeof kept === 'object' && kept !== null ? kept : {}
  return {
    wide: !('wide' in known && known.wide === false),
    small: 'small' in known && known.small === true,
  }
}
