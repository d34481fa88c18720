import { CompareDialog } from './compare-dialog'
import { useState } from 'react'
import { VerdictDetails } from './verdict-details'
import styles from './verdict-view.module.css'
import type { VerifiedFile } from '../../../ipc/verify-contract'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { classNames } from '../../ui/class-names'
import {
  CheckCircleIcon,
  CheckIcon,
  MinusIcon,
  QuestionIcon,
  SealCheckIcon,
  WarningCircleIcon,
  WarningIcon,
  WarningOctagonIcon,
  XCircleIcon,
} from '../../ui/icons'

const SIGNS = { good: SealCheckIcon, bad: WarningOctagonIcon, caution: WarningIcon, open: QuestionIcon }
const OUTCOMES = { pass: CheckIcon, fail: XCircleIcon, warn: WarningCircleIcon, skip: MinusIcon }

export type VerdictViewProps = {
  readonly file: VerifiedFile
  readonly onCopyReport: (file: VerifiedFile) => void
  readonly onCompare: (recipient: string) => void
}

/** A verdict: first the sentence, then what can be done, the five questions, and how we know. */
export function VerdictView({ file, onCopyReport, onCompare }: VerdictViewProps) {
  const { t, border } = useStudio()
  const [comparing, setComparing] = useState(false)
  const { words, verdict } = file
  const Sign = SIGNS[words.tone]
  const passed = verdict.checks.filter(({ outcome }) => outcome === 'pass').length
  return (
    <>
      <div className={classNames(styles.verdict, styles[words.tone])}>
        <Sign size={32} weight="fill" aria-hidden />
        <div>
          <h1 className={styles.headline} tabIndex={-1}>
            {words.headline}
          </h1>
          <p className={styles.sentence}>{withWholeDates(words.sentence)}</p>
        </div>
      </div>
      {words.tone !== 'good' && (
        <section className={styles.part}>
          {words.advice !== undefined && (
            <>
              <h2>{t('verify.advice')}</h2>
              <p className={styles.advice}>{words.advice}</p>
            </>
          )}
          <Button size="large" onPress={() => onCopyReport(file)}>
            {t('verify.copyReport')}
          </Button>
        </section>
      )}
      {words.answers.length > 0 && (
        <section className={styles.part}>
          {!words.confirmed && <h2>{t('verify.claims')}</h2>}
          <dl className={words.confirmed ? styles.answers : classNames(styles.answers, styles.claimed)}>
            {words.answers.map((answer) => (
              <div key={answer.key}>
                <dt>{answer.question}</dt>
                <dd>
                  <bdi className={styles.answer}>{answer.answer}</bdi>
                  {answer.detail !== undefined && <>, {answer.detail}</>}
                  {answer.key === 'who' && verdict.facts.recipientHashed && words.confirmed && (
                    <div className={styles.note}>
                      {t('verify.compareText')}{' '}
                      <button type="button" className={styles.link} onClick={() => setComparing(true)}>
                        {t('verify.compare')}
                      </button>
                    </div>
                  )}
                  {answer.notes.map((note, i) => (
                    <div key={i} className={styles.note}>
                      {note.url !== undefined && words.confirmed ? (
                        <button
                          type="button"
                          className={styles.link}
                          title={note.url}
                          onClick={() => void border.ask('link.open', { url: note.url ?? '' })}
                        >
                          {note.text}
                        </button>
                      ) : (
                        <bdi>{note.text}</bdi>
                      )}
                    </div>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section className={styles.part}>
        <header className={styles.head}>
          <h2>{words.tone === 'good' ? t('verify.how') : t('verify.checked')}</h2>
          {words.tone === 'good' && (
            <span className={styles.passed}>
              <CheckCircleIcon size={16} weight="fill" aria-hidden />
              {t('verify.passed', { count: passed })}
            </span>
          )}
        </header>
        <ul>
          {words.reasons.map((reason, i) => {
            const Outcome = OUTCOMES[reason.outcome]
            const failed = reason.outcome === 'fail'
            return (
              <li key={i} className={styles.reason}>
                <Outcome
                  size={16}
                  weight={failed || reason.outcome === 'warn' ? 'fill' : 'regular'}
                  className={styles[reason.outcome]}
                  aria-label={t(`verify.outcome.${reason.outcome}`)}
                />
                <span className={failed ? styles.failed : reason.outcome === 'skip' ? styles.quiet : undefined}>
                  {reason.text}
                </span>
                {reason.note !== undefined && <span className={styles.end}>{reason.note}</span>}
              </li>
            )
          })}
        </ul>
      </section>
      <VerdictDetails verdict={verdict} />
      {comparing && (
        <CompareDialog
          onClose={() => setComparing(false)}
          onCompare={(recipient) => {
            setComparing(false)
            onCompare(recipient)
          }}
        />
      )}
    </>
  )
}

/** 10 May 2026 stays on one line. */
function withWholeDates(text: string): string {
  return text.replace(/\b(\d{1,2}) (\p{Lu}\p{Ll}+) (\d{4})\b/gu, '$1\u00a0$2\u00a0$3')
}
