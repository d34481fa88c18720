import { useId } from 'react'
import type { AwardRow } from '../../../../ipc/award-contract'
import { KeyEntry } from '../../../app/key-entry'
import { useStudio } from '../../../app/studio-context'
import { problemSentence } from '../../../strings/problem-words'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Progress } from '../../../ui/progress'
import { SubmitForm } from '../../../ui/submit-form'
import type { ManageAct } from './manage-act'
import styles from './manage-dialog.module.css'
import { ManageFieldsForm } from './manage-fields'
import { useManage, type Manage } from './use-manage'

const MOST_PROBLEMS = 4

export type ManageDialogProps = {
  readonly act: ManageAct
  readonly awards: readonly AwardRow[]
  readonly onClose: () => void
}

/** Names whom it concerns and what comes of it, before anything is changed (window.md, F7). */
export function ManageDialog({ act, awards: chosen, onClose }: ManageDialogProps) {
  const { t } = useStudio()
  const manage = useManage(act, chosen, onClose)
  const { awards, entry, progress } = manage
  const form = useId()
  const who = { count: awards.length, name: awards[0]?.name ?? '' }
  const asksFields = act !== 'erase' && act !== 'restore'
  return (
    <Dialog
      isOpen
      onClose={onClose}
      role={act === 'reissue' || act === 'extend' ? 'dialog' : 'alertdialog'}
      title={t(`manage.${act}Title`, who)}
      lead={t(`manage.${act}Why`, who)}
      mustStay={entry.busy}
      buttons={
        <>
          <Button size="large" onPress={onClose} isDisabled={entry.busy} autoFocus={act === 'erase'}>
            {t('action.cancel')}
          </Button>
          <Button
            size="large"
            look={act === 'revoke' || act === 'erase' ? 'danger' : 'primary'}
            isDisabled={!manage.canRun}
            onPress={entry.run}
          >
            {t(`manage.${act}Verb`, who)}
          </Button>
        </>
      }
    >
      <div className={styles.parts}>
        {asksFields && (
          <SubmitForm id={form} onSubmit={() => manage.canRun && entry.run()}>
            <ManageFieldsForm manage={manage} />
          </SubmitForm>
        )}
        <Outcome manage={manage} />
        {act !== 'erase' && <KeyEntry entry={entry} autoFocus={act === 'restore'} />}
        {act === 'erase' && entry.error !== null && <p role="alert">{entry.error}</p>}
        {progress?.total !== undefined && (
          <Progress
            label={t('manage.working', { done: progress.done, total: progress.total })}
            done={progress.done}
            total={progress.total}
          />
        )}
      </div>
    </Dialog>
  )
}

/** What stands so already, and what is in the way, with a way on. */
function Outcome({ manage }: { readonly manage: Manage }) {
  const { t } = useStudio()
  const { preview, awards } = manage
  if (preview === null) return null
  const { problems, standSo } = preview
  const hindered = new Set(problems.flatMap(({ where }) => where.element ?? []))
  const canLeaveOut = hindered.size > 0 && hindered.size < awards.length
  return (
    <div role="status" className={styles.outcome}>
      {standSo > 0 && <p>{t('manage.standSo', { count: standSo })}</p>}
      {problems.slice(0, MOST_PROBLEMS).map((problem, i) => (
        <p key={i}>
          <b>
            <bdi>{awards.find(({ id }) => id === problem.where.element)?.name}</bdi>
          </b>{' '}
          {problemSentence(problem)}
        </p>
      ))}
      {problems.length > MOST_PROBLEMS && <p>{t('manage.others', { count: problems.length - MOST_PROBLEMS })}</p>}
      {canLeaveOut && (
        <Button size="small" onPress={() => manage.leaveOut(hindered)}>
          {t('manage.leaveOut', { count: hindered.size })}
        </Button>
      )}
    </div>
  )
}
