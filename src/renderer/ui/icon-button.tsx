import type { Ref } from 'react'
import { Button, ToggleButton, type ButtonProps, type ToggleButtonProps } from 'react-aria-components'
import { classNames } from './class-names'
import styles from './icon-button.module.css'
import type { Icon } from './icons'
import { Hint } from './hint'

type Common = {
  /** The name that is read aloud, and the tooltip. */
  readonly label: string
  readonly icon: Icon
  /** 32, 28 or 24 on a side. */
  readonly size?: 'medium' | 'small' | 'tiny'
  readonly outlined?: boolean
  /** Shown beside the name in the tooltip. */
  readonly shortcut?: string | undefined
  /** Turns with the direction of writing, as arrows do. */
  readonly directional?: boolean
}

export type IconButtonProps = Common &
  Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'> & { readonly ref?: Ref<HTMLButtonElement> }

/** A button with a sign alone; its name is in the tooltip and for those who listen. */
export function IconButton({ label, icon, size, outlined, shortcut, directional, ...rest }: IconButtonProps) {
  return (
    <Hint text={label} shortcut={shortcut}>
      <Button {...rest} aria-label={label} className={look(size, outlined)}>
        <Sign icon={icon} size={size} directional={directional} />
      </Button>
    </Hint>
  )
}

export type IconToggleProps = Common & Omit<ToggleButtonProps, 'className' | 'style' | 'children' | 'aria-label'>

/** A sign that stays pressed; filled while it is. */
export function IconToggle({ label, icon, size, outlined, shortcut, directional, ...rest }: IconToggleProps) {
  return (
    <Hint text={label} shortcut={shortcut}>
      <ToggleButton {...rest} aria-label={label} className={look(size, outlined)}>
        {({ isSelected }) => <Sign icon={icon} size={size} directional={directional} filled={isSelected} />}
      </ToggleButton>
    </Hint>
  )
}

type SignProps = {
  readonly icon: Icon
  readonly size?: Common['size'] | undefined
  readonly directional?: boolean | undefined
  readonly filled?: boolean
}

function Sign({ icon: Drawn, size, directional, filled }: SignProps) {
  return (
    <Drawn
      size={size === 'tiny' ? 16 : 20}
      weight={filled ? 'fill' : 'regular'}
      className={directional ? styles.directional : undefined}
      aria-hidden
    />
  )
}

function look(size: Common['size'] = 'medium', outlined?: boolean): string {
  return classNames(styles.button, styles[size], outlined && styles.outlined)
}
