import styles from './roster-step.module.css'
import { StepLine } from './step-line'
import { StepMark } from './step-mark'
import type { Award } from './use-award'
import { useStudio } from '../../app/studio-context'
import { usePaste } from '../../app/use-paste'
import { Button } from '../../ui/button'
import { DownloadSimpleIcon } from '../../ui/icons'
import { RichText } from '../../ui/rich-text'
import { TextField } from '../../ui/text-field'
import { useSession } from '../../app/studio-context'

/** Second step: who. A dropped file, a chosen one, or the sample's. */
export function RosterStep({ award }: { readonly award: Award }) {
  const { t } = useStudio()
  const { desk, awardDesk } = award
  usePaste(award.pasted)
  if (desk.roster && desk.summary) {
    const { summary } = desk
    return (
      <div className={styles.done}>
        <div className={styles.line}>
          <StepLine
            number={2}
            name={t('award.step.roster')}
            what={t('award.rosterLine', { name: summary.name })}
            facts={t('award.rosterFacts', {
              people: summary.people,
              columns: summary.allColumns,
              empty: summary.emptyLines,
            })}
            change={t('award.replace')}
            onChange={() => awardDesk.takeRoster(null)}
          />
        </div>
        <AwardDay award={award} />
      </div>
    )
  }
  return (
    <section className={styles.step}>
      <header className={styles.head}>
        <StepMark number={2} state="now" />
        <h1 className={styles.title} tabIndex={-1}>
          {t('award.chooseRoster')}
        </h1>
      </header>
      <div className={styles.drop}>
        <DownloadSimpleIcon size={20} aria-hidden />
        {desk.roster && desk.checking ? (
          <p role="status">{t('award.reading', { name: desk.roster.name })}</p>
        ) : (
          <p>
            <RichText text={t('award.rosterDrop')} />
          </p>
        )}
        <div className={styles.ways}>
          <Button look="primary" size="large" onPress={award.chooseRoster}>
            {t('award.rosterChoose')}
          </Button>
          {award.isSample && (
            <Button size="large" onPress={award.takeSample}>
              {t('award.rosterSample')}
            </Button>
          )}
        </div>
      </div>
    </section>
  )
}

/** The day for rows that name none. */
function AwardDay({ award }: { readonly award: Award }) {
  const { t } = useStudio()
  const today = useSession((state) => state.workspace?.today ?? '')
  const { desk, awardDesk } = award
  if (desk.summary?.columns.some(({ field }) => field === 'awarded')) return null
  return (
    <div className={styles.day}>
      <TextField
        label={t('award.day')}
        help={t('award.dayHelp')}
        type="date"
        value={desk.awarded ?? today}
        onChange={(value) => awardDesk.setAwarded(value === '' ? null : value)}
      />
    </div>
  )
}
