import { useStore } from 'zustand'
import { union } from '../../../core/design/geometry'
import { boundsOfElements } from '../../../core/design/paint'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import type { DesignerDesk } from '../session/desk'
import { fittedTo, steppedZoom, zoomedTo } from '../session/view'

/** Binds what changes how large the design is seen (designer.md Z1). */
export function useViewCommands({ editor, view, live }: DesignerDesk): void {
  const { t } = useStudio()
  const selection = useStore(editor.store, (state) => state.selection)
  const zoomTo = (zoomOf: (zoom: number) => number) => {
    const { view: now, room } = view.store.getState()
    view.set(zoomedTo(now, zoomOf(now.zoom), { x: room.width / 2, y: room.height / 2 }))
  }
  useCommand('canvas.zoomIn', { run: () => zoomTo((zoom) => steppedZoom(zoom, 1)) })
  useCommand('canvas.zoomOut', { run: () => zoomTo((zoom) => steppedZoom(zoom, -1)) })
  useCommand('canvas.actual', { run: () => zoomTo(() => 1) })
  useCommand('canvas.fit', { run: view.fit })
  useCommand('canvas.toSelection', {
    run: () => {
      const bounds = boundsOfElements(editor.store.getState().list)
      const box = union(selection.map((id) => bounds.get(id) ?? null))
      if (box) view.set(fittedTo(box, view.store.getState().room))
      live.clear()
    },
    off: selection.length === 0 ? t('editor.nothingChosen') : null,
  })
}
