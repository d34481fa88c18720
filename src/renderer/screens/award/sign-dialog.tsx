import { useState } from 'react'
import { useStore } from 'zustand'
import { signWho } from './sign-words'
import styles from './sign-dialog.module.css'
import type { BadgeCard } from '../../../ipc/badge-contract'
import type { RosterSummary } from '../../../ipc/roster-contract'
import { useSession, useStudio } from '../../app/studio-context'
import type { AwardDesk } from '../../state/award-desk'
import { Artwork } from '../../ui/artwork'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { PassphraseField } from '../../ui/passphrase-field'
import { SubmitForm } from '../../ui/submit-form'

export type SignDialogProps = {
  readonly desk: AwardDesk
  readonly badge: BadgeCard
  readonly summary: RosterSummary
  readonly onClose: () => void
}

/** Names object and number, who is left out, what can't be undone; the passphrase in the same dialog (mock-up 15). */
export function SignDialog({ desk, badge, summary, onClose }: SignDialogProps) {
  const { t } = useStudio()
  const issuer = useSession((state) => state.workspace?.issuer.name ?? '')
  const unlocked = useSession((state) => state.workspace?.unlocked ?? false)
  const isSigning = useStore(desk.store, (state) => state.signing !== null)
  const sign = useSign(desk, onClose)
  const count = summary.counts.ready
  const out = summary.people - count
  return (
    <Dialog
      isOpen={!isSigning}
      onClose={onClose}
      role="alertdialog"
      title={t('award.signTitle', { count, badge: badge.name })}
      picture={
        <Artwork
          badge={badge.slug}
          version={badge.version ?? undefined}
          digest={`v${badge.version}`}
          sizePx={72}
          alt=""
        />
      }
      buttons={
        <>
          <Button size="large" onPress={onClose}>
            {t('action.cancel')}
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
      <p className={styles.who}>
        {signWho(summary, { version: badge.version ?? 1, issuer }, t)} {t('award.signLeftOut', { count: out })}
      </p>
      <p className={styles.final}>{t('award.signFinal')}</p>
      {unlocked ? (
        <p className={styles.final}>{t('award.signUnlocked')}</p>
      ) : (
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
      {unlocked && sign.error !== null && (
        <p className={styles.error} role="alert">
          {sign.error}
        </p>
      )}
    </Dialog>
  )
}

/** Signing from a dialog: a wrong passphrase keeps it open, the result opens the batch's page. */
export function useSign(desk: AwardDesk, onClose: () => void, resume?: string) {
  const { t, border, router, session, replies, announcer } = useStudio()
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const run = async (unlocked: boolean) => {
    if (!unlocked && passphrase === '') return
    setBusy(true)
    setError(null)
    if (!unlocked) {
      const opened = await border.ask('key.unlock', { passphrase })
      if (!opened.ok) {
        setBusy(false)
        return setError(opened.problems.map((one) => `${one.message} ${one.remedy}`).join(' '))
      }
      void session.refresh()
    }
    void border.ask('shell.busy', { what: t('award.busy') })
    const result = await desk.sign(resume === undefined ? {} : { resume })
    void border.ask('shell.busy', { what: null })
    setBusy(false)
    if ('code' in result) return setError(`${result.message} ${result.remedy}`)
    replies.changes.setState(({ count }) => ({ count: count + 1 }))
    void session.refresh()
    onClose()
    if (result.batch === null) return announcer.atOnce(t('award.nobody'))
    if (result.outcome === 'done' && resume === undefined) desk.finish()
    router.go({ screen: 'batch', batch: result.batch })
  }
  return { passphrase, setPassphrase, error, busy, run: (unlocked: boolean) => void run(unlocked) }
}
