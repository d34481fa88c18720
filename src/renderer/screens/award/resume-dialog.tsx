import { useStore } from 'zustand'
import { useSign } from './sign-dialog'
import styles from './sign-dialog.module.css'
import type { BatchCard } from '../../../ipc/award-contract'
import { useSession, useStudio } from '../../app/studio-context'
import type { AwardDesk } from '../../state/award-desk'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { PassphraseField } from '../../ui/passphrase-field'
import { SubmitForm } from '../../ui/submit-form'

export type ResumeDialogProps = {
  readonly desk: AwardDesk
  readonly batch: BatchCard
  readonly onClose: () => void
}

/** Going on with a batch that was stopped. */
export function ResumeDialog({ desk, batch, onClose }: ResumeDialogProps) {
  const { t } = useStudio()
  const unlocked = useSession((state) => state.workspace?.unlocked ?? false)
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
          <Button
            size="large"
            look="primary"
            isDisabled={sign.busy || (!unlocked && sign.passphrase === '')}
            onPress={() => sign.run(unlocked)}
          >
            {t('award.sign', { count })}
          </Button>
        </>
      }
    >
      <p>{t('award.stopped', { done: batch.awarded, total: batch.planned })}</p>
      <p className={styles.final}>{t('award.stoppedText')}</p>
      {!unlocked && (
        <SubmitForm onSubmit={() => sign.run(false)}>
          <PassphraseField
            label={t('unlock.label')}
            value={sign.passphrase}
            onChange={sign.setPassphrase}
            help={t('unlock.kept')}
            error={sign.error}
            autoFocus
          />
        </SubmitForm>
      )}
    </Dialog>
  )
}
