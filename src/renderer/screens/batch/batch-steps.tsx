import { BatchProgress } from './batch-progress'
import styles from './batch-steps.module.css'
import { useBatchJobs } from './use-batch-jobs'
import type { BatchCard } from '../../../ipc/award-contract'
import { useSession, useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { StepMark } from '../award/step-mark'

/** What follows an award: site, mails, pictures; only the first is filled. */
export function BatchSteps({ card }: { readonly card: BatchCard }) {
  const { t, router } = useStudio()
  const email = useSession((state) => state.workspace?.issuer.email)
  const jobs = useBatchJobs(card)
  const steps = [
    {
      name: t('batch.export'),
      text: t('batch.exportText', { count: card.awarded }),
      button: t('batch.exportButton'),
      run: () => router.go({ screen: 'site' }),
    },
    {
      name: t('batch.mails', { count: card.awarded }),
      text: email === undefined ? t('batch.mailsText') : t('batch.mailsFrom', { email }),
      button: t('batch.mailsButton'),
      run: () => router.go({ screen: 'mails', batch: card.batch }),
    },
    {
      name: t('batch.images'),
      text: t('batch.imagesText'),
      button: t('batch.imagesButton'),
      run: jobs.saveImages,
    },
  ]
  return (
    <>
      <ol className={styles.card}>
        {steps.map((step, i) => (
          <li key={step.name} className={styles.step}>
            <StepMark number={i + 1} state={i === 0 ? 'now' : 'later'} />
            <div className={styles.words}>
              <b>{step.name}</b>
              <p>{step.text}</p>
            </div>
            <Button
              size="large"
              look={i === 0 ? 'primary' : 'plain'}
              onPress={step.run}
              isDisabled={jobs.running !== null}
            >
              {step.button}
            </Button>
          </li>
        ))}
      </ol>
      <div className={styles.after}>
        <BatchProgress jobs={jobs} total={card.awarded} />
      </div>
    </>
  )
}
