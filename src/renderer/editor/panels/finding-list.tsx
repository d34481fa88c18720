import type { Finding } from '../../../core/design/checks'
import { useStudio } from '../../app/studio-context'
import { classNames } from '../../ui/class-names'
import { Button } from '../../ui/button'
import { MagicWandIcon } from '../icons'
import { showElement } from '../session/checks'
import type { DesignerDesk } from '../session/desk'
import styles from './checks-panel.module.css'

type FindingListProps = { readonly desk: DesignerDesk; readonly findings: readonly Finding[] }

/** Findings as sentences, each with Fix where a cure is sure, and Show where it is about an element. */
export function FindingList({ desk, findings }: FindingListProps) {
  const { t } = useStudio()
  const { editor } = desk
  return (
    <ul className={styles.findings}>
      {findings.map(({ problem, fix }, i) => {
        const { element } = problem.where
        return (
          <li
            key={`${problem.code} ${element ?? ''} ${i}`}
            className={classNames(styles.finding, styles[problem.level])}
          >
            <p>
              {problem.message} {problem.remedy}
            </p>
            {(fix ?? element) && (
              <div className={styles.acts}>
                {fix && (
                  <Button
                    size="small"
                    icon={MagicWandIcon}
                    onPress={() => editor.act(fix, { label: t('editor.act.fix') })}
                  >
                    {t('editor.checks.fix')}
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
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
