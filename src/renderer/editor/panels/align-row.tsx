import { Toolbar } from 'react-aria-components'
import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import { IconButton } from '../../ui/icon-button'
import { alignCommands } from '../editor-commands'
import styles from './properties-panel.module.css'

/** Aligning what is chosen, made from the commands (designer.md A1). */
export function AlignRow() {
  const { t, commands } = useStudio()
  const bindings = useStore(commands.store, (state) => state.bindings)
  return (
    <Toolbar aria-label={t('editor.align')} className={styles.align ?? ''}>
      {alignCommands.map(
        ({ id, text, icon, shortcuts }) =>
          icon && (
            <IconButton
              key={id}
              label={t(text)}
              icon={icon}
              size="small"
              shortcut={shortcuts?.[0]}
              isDisabled={bindings.get(id)?.at(-1)?.off !== null}
              onPress={() => commands.run(id)}
            />
          ),
      )}
    </Toolbar>
  )
}
