import { useStore } from 'zustand'
import { useStrings } from '../../app/studio-context'
import { Note } from '../../ui/note'
import type { DesignerDesk } from '../session/desk'
import { Preview } from './preview'
import { Captioned } from './preview-strip'
import { FindingList } from './finding-list'
import { IgnoredList } from './ignored-list'
import styles from './simple-preview.module.css'

/** Beside the simple form: how the badge looks on a light page, on a dark one, and whether anything is to be mended. */
export function SimplePreview({ desk }: { readonly desk: DesignerDesk }) {
  const t = useStrings()
  const all = useStore(desk.checks.store, (state) => state.findings)
  const ignored = useStore(desk.checks.store, (state) => state.ignored)
  const findings = all.filter(({ problem }) => problem.level !== 'info')
  return (
    <aside className={styles.panel} aria-label={t('editor.preview')} data-region="preview">
      <h2 className={styles.title}>{t('editor.preview')}</h2>
      <div className={styles.light}>
        <Captioned caption="90">
          <Preview desk={desk} sizePx={90} />
        </Captioned>
        <Captioned caption="64">
          <Preview desk={desk} sizePx={64} />
        </Captioned>
        <Captioned caption={t('editor.preview.grey')}>
          <span className={styles.grey}>
            <Preview desk={desk} sizePx={64} />
          </span>
        </Captioned>
      </div>
      <div className={styles.dark}>
        <Captioned caption={t('editor.preview.dark')}>
          <Preview desk={desk} sizePx={90} />
        </Captioned>
        <Captioned caption="64">
          <Preview desk={desk} sizePx={64} />
        </Captioned>
        <Captioned caption="40">
          <Preview desk={desk} sizePx={40} />
        </Captioned>
      </div>
      <div className={styles.checks}>
        <h2 className={styles.heading}>{t('editor.checks')}</h2>
        {findings.length === 0 ? (
          <Note tone="ok">{t('editor.checks.none')}</Note>
        ) : (
          <FindingList desk={desk} findings={findings} />
        )}
        {ignored.length > 0 && <IgnoredList desk={desk} ignored={ignored} />}
      </div>
    </aside>
  )
}
