import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import type { DesignerDesk } from '../session/desk'
import { layerRows, opened, reached } from '../session/layer-rows'
import { LayerLine } from './layer-line'
import styles from './layers-panel.module.css'
import { useLayerKeys } from './use-layer-keys'

/** Everything on the artboard as a tree: the accessible form of the canvas (designer.md A5, Accessibility). */
export function LayersPanel({ desk }: { readonly desk: DesignerDesk }) {
  const { t } = useStudio()
  const { editor } = desk
  const scene = useStore(editor.store, (state) => state.scene)
  const selection = useStore(editor.store, (state) => state.selection)
  const [folded, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [renamed, setRenamed] = useState<string | null>(null)
  const open = useMemo(() => opened(scene, folded, selection), [scene, folded, selection])
  const rows = useMemo(() => layerRows(scene.elements, open), [scene, open])
  const tree = useRef<HTMLDivElement>(null)
  const current = rows.find(({ element }) => element.id === selection.at(-1))?.element.id ?? null

  useCommand('object.rename', {
    run: () => setRenamed(current),
    off: current === null ? t('editor.nothingChosen') : null,
  })
  useEffect(() => {
    const line = current === null ? null : tree.current?.querySelector(`[data-layer="${current}"]`)
    line?.scrollIntoView({ block: 'nearest' })
  }, [current])

  const fold = (id: string, isOpen: boolean) => {
    const next = new Set(open)
    if (isOpen) next.add(id)
    else next.delete(id)
    // A closed group hides what is chosen in it, so the group itself is chosen.
    if (!isOpen && opened(scene, next, selection) !== next) editor.select([id])
    setOpen(next)
  }
  const onKeyDown = useLayerKeys(desk, rows, current, fold)

  return (
    <section className={styles.panel} data-region="layers" aria-labelledby="layers-title">
      <h2 id="layers-title" className={styles.title}>
        {t('editor.layers')}
      </h2>
      <div
        ref={tree}
        role="tree"
        tabIndex={0}
        aria-multiselectable
        aria-labelledby="layers-title"
        aria-activedescendant={current === null ? undefined : `layer-${current}`}
        className={styles.tree}
        onKeyDown={onKeyDown}
      >
        {rows.map((row) => (
          <LayerLine
            key={row.element.id}
            row={row}
            desk={desk}
            isChosen={selection.includes(row.element.id)}
            isRenamed={renamed === row.element.id}
            onFold={fold}
            onReach={(id) => editor.select(reached(rows, current, id, selection))}
            onRename={(id) => {
              setRenamed(id)
              if (id === null) tree.current?.focus()
            }}
          />
        ))}
      </div>
    </section>
  )
}
