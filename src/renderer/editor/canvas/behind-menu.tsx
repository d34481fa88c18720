import { useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { useStore } from 'zustand'
import { elementById } from '../../../core/design/scene'
import { useStrings } from '../../app/studio-context'
import choice from '../../ui/choice.module.css'
import { LayerThumb } from '../panels/layer-thumb'
import { NOTHING_BEHIND } from '../session/behind'
import type { DesignerDesk } from '../session/desk'
import { elementName } from '../session/element-name'
import styles from './behind-menu.module.css'

/** All that lies under a place, topmost first, each with its picture (designer.md S4); what is pointed at is outlined. */
export function BehindMenu({ desk }: { readonly desk: DesignerDesk }) {
  const t = useStrings()
  const anchor = useRef<HTMLDivElement>(null)
  const { at, ids } = useStore(desk.behind)
  const { scene } = useStore(desk.editor.store)
  const elements = ids.flatMap((id) => elementById(scene, id) ?? [])
  const close = () => {
    desk.behind.setState(NOTHING_BEHIND)
    desk.live.hover(null)
  }
  return (
    <>
      <div
        ref={anchor}
        className={styles.anchor}
        style={{ insetInlineStart: at.x, insetBlockStart: at.y }}
        aria-hidden
      />
      <Popover
        triggerRef={anchor}
        isOpen={elements.length > 0}
        onOpenChange={(isOpen) => !isOpen && close()}
        placement="bottom start"
        className={choice.popover ?? ''}
      >
        <Menu
          aria-label={t('editor.behind')}
          className={choice.list ?? ''}
          autoFocus="first"
          onAction={(id) => {
            desk.editor.select([String(id)])
            close()
          }}
        >
          {elements.map((element) => (
            <MenuItem
              key={element.id}
              id={element.id}
              textValue={elementName(element, t)}
              className={`${choice.option ?? ''} ${styles.item ?? ''}`}
              onHoverStart={() => desk.live.hover(element.id)}
            >
              <LayerThumb desk={desk} id={element.id} />
              <bdi>{elementName(element, t)}</bdi>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  )
}
