import { useStore } from 'zustand'
import { Toolbar as AriaToolbar } from 'react-aria-components'
import { useStudio } from '../../app/studio-context'
import { IconToggle } from '../../ui/icon-button'
import { editorCommands } from '../editor-commands'
import type { DesignerDesk } from '../session/desk'
import styles from './toolbar.module.css'

/** The tools at the side, made from the commands. */
export function Toolbar({ desk }: { readonly desk: DesignerDesk }) {
  const { t, commands } = useStudio()
  const used = useStore(desk.tool, (state) => state.tool)
  return (
    <AriaToolbar
      orientation="vertical"
      aria-label={t('editor.tools')}
      className={styles.tools ?? ''}
      data-region="tools"
    >
      {editorCommands
        .filter(({ id }) => id.startsWith('tool.'))
        .map(({ id, text, icon, shortcuts }) =>
          icon === undefined ? null : (
            <IconToggle
              key={id}
              label={t(text)}
              icon={icon}
              shortcut={shortcuts?.[0]}
              isSelected={id === `tool.${used}`}
              onChange={() => commands.run(id)}
            />
          ),
        )}
    </AriaToolbar>
  )
}
