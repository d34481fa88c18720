import { useStore } from 'zustand'
import { elementById } from '../../../core/design/scene'
import { useStrings } from '../../app/studio-context'
import type { DesignerDesk } from '../session/desk'
import { elementName } from '../session/element-name'
import styles from './status-line.module.css'

/** Where one is, what the tool does, how large one sees it. */
export function StatusLine({ desk }: { readonly desk: DesignerDesk }) {
  const t = useStrings()
  const { scene, selection, entered } = useStore(desk.editor.store)
  const tool = useStore(desk.tool, (state) => state.tool)
  const zoom = useStore(desk.view.store, (state) => state.view.zoom)
  const way = [entered, selection.length === 1 ? (selection[0] ?? null) : null]
    .flatMap((id) => (id === null ? [] : (elementById(scene, id) ?? [])))
    .map((element) => elementName(element, t))
  return (
    <footer className={styles.line}>
      <span className={styles.way}>
        {[t('editor.badge'), ...way].map((name, i) => (
          <bdi key={i}>{name}</bdi>
        ))}
      </span>
      <span className={styles.hint}>{t(`editor.status.${tool}`)}</span>
      <span className={styles.zoom}>{t('editor.zoomPercent', { percent: Math.round(zoom * 100) })}</span>
    </footer>
  )
}
