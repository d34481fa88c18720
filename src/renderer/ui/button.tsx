import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { classNames } from './class-names'
import styles from './button.module.css'
import type { Icon } from './icons'

/** `primary`: the one step that ends the thought; `plain`: outlined; `quiet`: words; `danger`: words that lead away. */
export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  readonly look?: ButtonLook
  /** 40, 32 or 28 high. */
  readonly size?: 'large' | 'medium' | 'small'
  readonly icon?: Icon
  readonly wide?: boolean
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with words. */
export function Button({ look = 'plain', size = 'medium', icon: Sign, wide, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classNames(styles.button, styles[look], styles[size], wide && styles.wide)}>
      {Sign && <Sign size={size === 'small' ? 16 : 20} aria-hidden />}
      {children}
    </AriaButton>
  )
}
