import { useStore } from 'zustand'
import { groupsAround } from '../../../core/design/edits'
import { elementById } from '../../../core/design/scene'
import { useStrings } from '../../app/studio-context'
import type { DesignerDesk } from '../session/desk'
import { elementName } from '../session/element-name'
import styles from './status-line.module.css'
import { ZoomMenu } from './zoom-menu'

/** Where one is, what the tool does, how large one sees it. */
export function StatusLine({ desk }: { readonly desk: DesignerDesk }) {
  const t = useStrings()
  const { scene, selection, entered } = useStore(desk.editor.store)
  const { tool, shape } = useStore(desk.tool)
  const mode = useStore(desk.mode, (state) => state.mode)
  const isWriting = useStore(desk.writing.store, (state) => state.id !== null)
  const zoom = useStore(desk.view.store, (state) => state.view.zoom)
  const last = selection.length === 1 ? (selection[0] ?? entered) : entered
  const element = last === null ? null : elementById(scene, last)
  const around = last === null ? [] : (groupsAround(scene.elements, last) ?? [])
  const way = [...around, ...(element ? [element] : [])].map((one) => elementName(one, t))
  const seen = useStore(desk.looks, (state) => state.seen)
  const isCropping = useStore(desk.crop.store, (state) => state.id !== null)
  useStore(desk.nodes.store)
  const isOnNodes = desk.nodes.shown() !== null
  const hint = isCropping
    ? t('editor.status.crop')
    : isWriting
      ? t('editor.status.writing')
      : isOnNodes
        ? t('editor.status.nodes')
        : tool === 'shape'
          ? t('editor.status.shape', { shape: t(`editor.kind.${shape}`) })
          : t(`editor.status.${tool}`)
  return (
    <footer className={styles.line}>
      <nav className={styles.way} aria-label={t('editor.way')}>
        {mode === 'full' && [t('editor.badge'), ...way].map((name, i) => <bdi key={i}>{name}</bdi>)}
      </nav>
      <span className={styles.hint} role="status">
        {mode === 'full' && hint}
      </span>
      <span className={styles.zoom}>
        {seen !== 'normal' && <span>{t('editor.vision.shown', { vision: t(`editor.vision.${seen}`) })}</span>}
        <span>{t('editor.measures', { size: scene.artboard.size })}</span>
        <ZoomMenu percent={Math.round(zoom * 100)} />
      </span>
    </footer>
  )
}
