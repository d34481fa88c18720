import type { ReactElement } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { CheckIcon } from './icons'
import choice from './choice.module.css'
import styles from './menu-button.module.css'

export type MenuEntry = {
  readonly id: string
  readonly label: string
  readonly run: () => void
  readonly isDisabled?: boolean
  readonly danger?: boolean
  /** Shown or not, chosen or not: a tick before the words. */
  readonly isChecked?: boolean
}

export type MenuButtonProps = {
  /** What opens it: a button of ours. */
  readonly children: ReactElement
  readonly label: string
  readonly entries: readonly MenuEntry[]
}

/** A button that opens a few further commands about one thing. */
export function MenuButton({ children, label, entries }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={choice.popover ?? ''} offset={4} placement="bottom end">
        <Menu
          aria-label={label}
          className={choice.list ?? ''}
          items={entries}
          disabledKeys={entries.filter((entry) => entry.isDisabled).map((entry) => entry.id)}
        >
          {(entry) => (
            <MenuItem
              id={entry.id}
              onAction={entry.run}
              className={`${choice.option ?? ''} ${styles.item ?? ''} ${entry.danger ? (styles.danger ?? '') : ''}`}
            >
              {entry.isChecked !== undefined && (
                <span className={styles.tick}>{entry.isChecked && <CheckIcon size={16} aria-hidden />}</span>
              )}
              {entry.label}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
