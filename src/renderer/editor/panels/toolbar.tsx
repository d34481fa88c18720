import type { KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import { Toolbar as AriaToolbar } from 'react-aria-components'
import { useStudio } from '../../app/studio-context'
import { IconButton, IconToggle } from '../../ui/icon-button'
import { MenuButton } from '../../ui/menu-button'
import { toolCommands } from '../editor-commands'
import type { DesignerDesk } from '../session/desk'
import { SHAPES } from '../session/new-element'
import { isToolId } from '../session/tool-ids'
import { placeInMiddle } from '../tools/place-in-middle'
import styles from './toolbar.module.css'

/** The tools at the side, made from the commands; Enter on a drawing tool places its shape in the middle of the view (designer.md T2). */
export function Toolbar({ desk }: { readonly desk: DesignerDesk }) {
  const { t, commands } = useStudio()
  const { tool: used, isKept } = useStore(desk.tool)
  const onEnter = (event: KeyboardEvent<HTMLElement>) => {
    const tool = event.target instanceof HTMLElement ? event.target.dataset['tool'] : undefined
    if (event.key !== 'Enter' || !isToolId(tool) || !placeInMiddle(desk, tool, t)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles.room} onKeyDownCapture={onEnter}>
      <AriaToolbar
        orientation="vertical"
        aria-label={t('editor.tools')}
        className={styles.tools ?? ''}
        data-region="tools"
      >
        {toolCommands.map(({ id, text, icon, shortcuts, opensGroup }) => {
          const tool = id.replace(/^tool\./, '')
          if (icon === undefined) return null
          const shared = { label: t(text), icon, shortcut: shortcuts?.[0] }
          return (
            <div key={id} className={opensGroup ? styles.apart : undefined}>
              {tool === 'shape' ? (
                <ShapesButton desk={desk} shared={shared} />
              ) : isToolId(tool) ? (
                <span
                  onDoubleClick={() => desk.take(tool, true)}
                  className={isKept && used === tool ? styles.kept : undefined}
                >
                  <IconToggle
                    {...shared}
                    data-tool={tool}
                    isSelected={tool === used}
                    onChange={() => commands.run(id)}
                  />
                </span>
              ) : (
                <IconButton {...shared} onPress={() => commands.run(id)} />
              )}
            </div>
          )
        })}
      </AriaToolbar>
    </div>
  )
}

type ShapesProps = {
  readonly desk: DesignerDesk
  readonly shared: Pick<Parameters<typeof IconButton>[0], 'label' | 'icon' | 'shortcut'>
}

/** A menu of shapes; the one chosen is drawn by the next drag. */
function ShapesButton({ desk, shared }: ShapesProps) {
  const { t } = useStudio()
  const used = useStore(desk.tool, (state) => state.tool)
  return (
    <span className={used === 'shape' ? styles.used : undefined}>
      <MenuButton
        label={shared.label}
        entries={SHAPES.map((shape) => ({
          id: shape,
          label: t(`editor.kind.${shape}`),
          run: () => {
            desk.tool.setState({ shape })
            desk.take('shape')
          },
        }))}
      >
        <IconButton {...shared} />
      </MenuButton>
    </span>
  )
}
