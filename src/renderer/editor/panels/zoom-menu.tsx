import { Button } from 'react-aria-components'
import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import { CaretDownIcon } from '../../ui/icons'
import { MenuButton } from '../../ui/menu-button'
import styles from './status-line.module.css'

const ZOOMS = ['canvas.zoomIn', 'canvas.zoomOut', 'canvas.actual', 'canvas.fit', 'canvas.toSelection']

/** How large the design is seen, with the commands that change it (designer.md Z1). */
export function ZoomMenu({ percent }: { readonly percent: number }) {
  const { t, commands } = useStudio()
  const bindings = useStore(commands.store, (state) => state.bindings)
  return (
    <MenuButton
      label={t('editor.zoom')}
      entries={commands.all
        .filter(({ id }) => ZOOMS.includes(id))
        .map(({ id, text }) => ({
          id,
          label: t(text),
          run: () => void commands.run(id),
          isDisabled: bindings.get(id)?.at(-1)?.off !== null,
        }))}
    >
      <Button className={styles.percent ?? ''} aria-label={t('editor.zoomAt', { percent })}>
        {t('editor.zoomPercent', { percent })}
        <CaretDownIcon size={14} aria-hidden />
      </Button>
    </MenuButton>
  )
}
