import { useStore } from 'zustand'
import { signWho } from './sign-words'
import styles from './sign-dialog.module.css'
import { useSign } from './use-sign'
import type { BadgeCard } from '../../../ipc/badge-contract'
import type { RosterSummary } from '../../../ipc/roster-contract'
import { KeyEntry } from '../../app/key-entry'
import { useSession, useStudio } from '../../app/studio-context'
import type { AwardDesk } from '../../state/award-desk'
import { Artwork } from '../../ui/artwork'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

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
      lead={
        <>
          {signWho(summary, { version: badge.version ?? 1, issuer }, t)} {t('award.signLeftOut', { count: out })}
        </>
      }
      buttons={
        <>
          <Button size="large" onPress={onClose}>
            {t('action.cancel')}
          </Button>
          <Button size="large" look="primary" isDisabled={!sign.canRun} onPress={sign.run}>
            {t('award.sign', { count })}
          </Button>
        </>
      }
    >
      <p className={styles.final}>{t('award.signFinal')}</p>
      <KeyEntry entry={sign} />
    </Dialog>
  )
}
