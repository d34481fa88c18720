import { useId } from 'react'
import type { Ignored } from '../../../core/design/checks'
import { useStrings } from '../../app/studio-context'
import { problemWords } from '../../strings/problem-words'
import { Button } from '../../ui/button'
import type { DesignerDesk } from '../session/desk'
import styles from './checks-panel.module.css'

type IgnoredListProps = { readonly desk: DesignerDesk; readonly ignored: readonly Ignored[] }

/** Findings that are let stand, each with its reason and the way to take that back. */
export function IgnoredList({ desk, ignored }: IgnoredListProps) {
  const t = useStrings()
  const titleId = useId()
  return (
    <section className={styles.ignored} aria-labelledby={titleId}>
      <h3 id={titleId}>{t('editor.checks.ignored')}</h3>
      <ul className={styles.findings}>
        {ignored.map(({ finding: { problem }, reason }) => {
          const element = problem.where.element ?? null
          return (
            <li key={`${problem.code} ${element ?? ''}`} className={styles.finding}>
              <p>{problemWords(problem).message}</p>
              <p>
                <bdi>{t('editor.checks.reason', { reason })}</bdi>
              </p>
              <div className={styles.acts}>
                <Button
                  size="small"
                  look="quiet"
                  onPress={() =>
                    desk.editor.act(
                      { kind: 'ignore', code: problem.code, element, reason: null },
                      { label: t('editor.act.countAgain') },
                    )
                  }
                >
                  {t('editor.checks.countAgain')}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
