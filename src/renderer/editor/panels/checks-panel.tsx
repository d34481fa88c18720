import { useId } from 'react'
import { useStore } from 'zustand'
import { useStrings } from '../../app/studio-context'
import { CheckIcon, WarningIcon, WarningOctagonIcon } from '../../ui/icons'
import type { DesignerDesk } from '../session/desk'
import styles from './checks-panel.module.css'
import { FindingList } from './finding-list'
import { IgnoredList } from './ignored-list'

/** What is to be mended, with the cure where one is sure (designer.md §14). */
export function ChecksPanel({ desk }: { readonly desk: DesignerDesk }) {
  const t = useStrings()
  const titleId = useId()
  const findings = useStore(desk.checks.store, (state) => state.findings)
  const ignored = useStore(desk.checks.store, (state) => state.ignored)
  const errors = findings.filter(({ problem }) => problem.level === 'error').length
  const warnings = findings.filter(({ problem }) => problem.level === 'warn').length
  return (
    <section className={styles.panel} aria-labelledby={titleId} data-region="checks">
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title} tabIndex={-1}>
          {t('editor.checks')}
        </h2>
        {errors > 0 ? (
          <span className={styles.bad}>
            <WarningOctagonIcon size={16} weight="fill" aria-hidden />
            {t('editor.checks.errors', { count: errors })}
          </span>
        ) : (
          warnings > 0 && (
            <span className={styles.warn}>
              <WarningIcon size={16} weight="fill" aria-hidden />
              {t('editor.checks.warnings', { count: warnings })}
            </span>
          )
        )}
      </div>
      <div className={styles.list}>
        <FindingList desk={desk} findings={findings} />
        <p className={styles.rest}>
          <CheckIcon size={16} aria-hidden />
          {t(findings.length === 0 ? 'editor.checks.none' : 'editor.checks.others')}
        </p>
        {ignored.length > 0 && <IgnoredList desk={desk} ignored={ignored} />}
      </div>
    </section>
  )
}
