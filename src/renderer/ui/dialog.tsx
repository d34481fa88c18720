import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { classNames } from './class-names'
import styles from './dialog.module.css'

export type DialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  /** Beside the title, as the artwork of what it is about. */
  readonly picture?: ReactNode
  /** First sentence, below the title and beside the picture. */
  readonly lead?: ReactNode
  readonly children: ReactNode
  /** The verb's button last; what stops it before. */
  readonly buttons: ReactNode
  readonly role?: 'dialog' | 'alertdialog'
  /** 480 or 640 wide. */
  readonly width?: 'narrow' | 'wide'
  /** While something runs that must be ended by its own button. */
  readonly mustStay?: boolean
}

/** A dialog over a dimmed screen. Esc and a press outside close it; the focus returns to its opener. */
export function Dialog(props: DialogProps) {
  const {
    isOpen,
    onClose,
    title,
    picture,
    lead,
    children,
    buttons,
    role = 'dialog',
    width = 'narrow',
    mustStay,
  } = props
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!mustStay}
      isKeyboardDismissDisabled={mustStay ?? false}
      className={styles.scrim ?? ''}
    >
      <Modal className={classNames(styles.dialog, styles[width])}>
        <AriaDialog role={role} className={styles.content ?? ''}>
          <div className={styles.head}>
            {picture}
            <div>
              <Heading slot="title" className={styles.title ?? ''}>
                {title}
              </Heading>
              {lead !== undefined && <p className={styles.lead}>{lead}</p>}
            </div>
          </div>
          <div className={styles.body}>{children}</div>
          <div className={styles.buttons}>{buttons}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
