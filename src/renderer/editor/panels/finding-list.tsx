import { useState } from 'react'
import type { Finding } from '../../../core/design/checks'
import { useStudio } from '../../app/studio-context'
import { classNames } from '../../ui/class-names'
import { Button } from '../../ui/button'
import { MagicWandIcon } from '../icons'
import { showElement } from '../session/checks'
import type { DesignerDesk } from '../session/desk'
import styles from './checks-panel.module.css'
import { IgnoreForm } from './ignore-form'
import { problemSentence } from '../../strings/problem-words'

type FindingListProps = { readonly desk: DesignerDesk; readonly findings: readonly Finding[] }

/** Findings as sentences, each with Fix where a cure is sure, Show where it is about an element, and Ignore with a reason. */
export function FindingList({ desk, findings }: FindingListProps) {
  return (
    <ul className={styles.findings}>
      {findings.map((finding, i) => (
        <FindingItem
          key={`${finding.problem.code} ${finding.problem.where.element ?? ''} ${i}`}
          desk={desk}
          finding={finding}
        />
      ))}
    </ul>
  )
}

type FindingItemProps = { readonly desk: DesignerDesk; readonly finding: Finding }

function FindingItem({ desk, finding: { problem, fix } }: FindingItemProps) {
  const { t } = useStudio()
  const [isAsking, setAsking] = useState(false)
  const { editor } = desk
  const { element } = problem.where
  return (
    <li className={classNames(styles.finding, styles[problem.level])}>
      <p>{problemSentence(problem)}</p>
      {isAsking ? (
        <IgnoreForm
          onCancel={() => setAsking(false)}
          onIgnore={(reason) =>
            editor.act(
              { kind: 'ignore', code: problem.code, element: element ?? null, reason },
              { label: t('editor.act.ignore') },
            )
          }
        />
      ) : (
        <div className={styles.acts}>
          {fix && (
            <Button size="small" icon={MagicWandIcon} onPress={() => editor.act(fix, { label: t('editor.act.fix') })}>
              {t(fix.kind === 'describe' ? 'editor.checks.useWords' : 'editor.checks.fix')}
            </Button>
          )}
          {element !== undefined && (
            <Button
              size="small"
              look="quiet"
              onPress={() => {
                desk.mode.setState({ mode: 'full' })
                showElement(editor, desk.view, element)
              }}
            >
              {t('editor.checks.show')}
            </Button>
          )}
          <Button size="small" look="quiet" onPress={() => setAsking(true)}>
            {t('editor.checks.ignore')}
          </Button>
        </div>
      )}
    </li>
  )
}
