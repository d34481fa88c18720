import { useStore } from 'zustand'
import styles from './sign-dialog.module.css'
import { useSign } from './use-sign'
import type { BatchCard } from '../../../ipc/award-contract'
import { KeyEntry } from '../../app/key-entry'
import { useStudio } from '../../app/studio-context'
import type { AwardDesk } from '../../state/award-desk'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

export type ResumeDialogProps = {
  readonly desk: AwardDesk
  readonly batch: BatchCard
  readonly onClose: () => void
}

/** Going on with a batch that was stopped. */
export function ResumeDialog({ desk, batch, onClose }: ResumeDialogProps) {
  const { t } = useStudio()
  const isSigning = useStore(desk.store, (state) => state.signing !== null)
  const sign = useSign(desk, onClose, batch.batch)
  const count = batch.planned - batch.awarded
  return (
    <Dialog
      isOpen={!isSigning}
      onClose={onClose}
      role="alertdialog"
      title={t('award.signTitle', { count, badge: batch.badgeName })}
      buttons={
        <>
          <Button size="large" onPress={onClose}>
            {t('award.later')}
          </Button>
          <Button size="large" look="primary" isDisabled={!sign.canRun} onPress={sign.run}>
            {t('award.sign', { count })}
          </Button>
        </>
      }
    >
      <p>{t('award.stopped', { done: batch.awarded, total: batch.planned })}</p>
      <p className={styles.final}>{t('award.stoppedText')}</p>
      <KeyEntry entry={sign} />
    </Dialog>
  )
}
