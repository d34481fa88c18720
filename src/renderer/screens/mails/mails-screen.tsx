import { MailPreview } from './mail-preview'
import { MailText } from './mail-text'
import styles from './mails-screen.module.css'
import { useMails } from './use-mails'
import { BatchId } from '../../../core/foundation/ids'
import type { BatchCard, MailTextView } from '../../../ipc/award-contract'
import { useStudio } from '../../app/studio-context'
import { useAsked } from '../../app/use-asked'
import { Answered } from '../../ui/answered'
import { Button } from '../../ui/button'
import { useBatch } from '../batch/use-batch'
import { BatchProgress } from '../batch/batch-progress'
import { useBatchJobs } from '../batch/use-batch-jobs'

/** The mails of a batch: their text, the first one as it reads, and saving all of them as drafts. */
export function MailsScreen({ route }: { readonly route: { readonly batch: string } }) {
  const given = useAsked('mail.text', { batch: BatchId.parse(route.batch) })
  const { card } = useBatch(route.batch)
  return <Answered asked={given}>{(view) => (card ? <Mails card={card} given={view} /> : null)}</Answered>
}

function Mails({ card, given }: { readonly card: BatchCard; readonly given: MailTextView }) {
  const { t, router } = useStudio()
  const mails = useMails(card.batch, given)
  const jobs = useBatchJobs(card)
  return (
    <div className={styles.two}>
      <div className={styles.form} data-region="form">
        <header className={styles.head}>
          <h1 className={styles.title} tabIndex={-1}>
            {t('mails.title', { count: card.awarded })}
          </h1>
          <span className={styles.saved} role="status">
            {mails.savedText}
          </span>
          <Button look="quiet" onPress={() => router.go({ screen: 'batch', batch: card.batch })}>
            {t('mails.batch')}
          </Button>
        </header>
        <MailText mails={mails} />
        <BatchProgress jobs={jobs} total={card.awarded} />
        <div className={styles.ways}>
          <Button look="primary" size="large" onPress={jobs.saveMails} isDisabled={jobs.running !== null}>
            {t('mails.save')}
          </Button>
          <p className={styles.quiet}>{t('outbox.how')}</p>
        </div>
      </div>
      <aside className={styles.preview} aria-label={t('mails.first')} data-region="panel" tabIndex={0}>
        <MailPreview first={mails.first} file={`${card.badge}.png`} />
      </aside>
    </div>
  )
}
