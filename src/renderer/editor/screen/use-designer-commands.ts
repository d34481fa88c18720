import { useStore } from 'zustand'
import { elementById } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import type { OpenDesign } from './use-desk'
import { moveEdit } from '../tools/move-gesture'
import { fittedTo, steppedZoom, zoomedTo } from '../session/view'
import { boundsOfElements } from '../../../core/design/paint'
import { union } from '../../../core/design/geometry'

/** Binds the commands of the designer while it is open. */
export function useDesignerCommands({ desk, saver }: OpenDesign): void {
  const { t, announcer } = useStudio()
  const { editor, view, tool, live } = desk
  const { history, selection, scene } = useStore(editor.store)
  const used = useStore(tool, (state) => state.tool)
  const [last, next] = [history.done.at(-1), history.undone[0]]
  const unlocked = selection.filter((id) => elementById(scene, id)?.locked === false)
  const noneChosen = unlocked.length === 0 ? t('editor.nothingChosen') : null

  useCommand('edit.undo', {
    run: () => {
      const step = editor.undo()
      if (step) announcer.politely(t('editor.undone', { act: step.label }))
    },
    off: last ? null : t('editor.nothingToUndo'),
    text: last ? t('editor.undo', { act: last.label }) : t('command.undo'),
  })
  useCommand('edit.redo', {
    run: () => {
      const step = editor.redo()
      if (step) announcer.politely(t('editor.redone', { act: step.label }))
    },
    off: next ? null : t('editor.nothingToRedo'),
    text: next ? t('editor.redo', { act: next.label }) : t('command.redo'),
  })
  useCommand('edit.delete', {
    run: () =>
      editor.act(
        { kind: 'remove', ids: unlocked },
        { label: t('editor.act.delete', { count: unlocked.length }), select: [] },
      ),
    off: noneChosen,
  })
  useCommand('edit.selectAll', {
    run: () => editor.select(scene.elements.filter(({ locked, hidden }) => !locked && !hidden).map(({ id }) => id)),
  })

  const nudge = (dx: number, dy: number) => {
    const label = t('editor.act.nudge', { count: unlocked.length })
    editor.act(moveEdit(scene, unlocked, dx, dy), { label, mergeKey: `nudge ${unlocked.join(' ')}` })
    const first = elementById(editor.store.getState().scene, unlocked[0] ?? '')
    if (first) announcer.politely(t('editor.movedTo', { x: round(first.x), y: round(first.y) }))
  }
  useCommand('object.left', { run: () => nudge(-1, 0), off: noneChosen })
  useCommand('object.right', { run: () => nudge(1, 0), off: noneChosen })
  useCommand('object.up', { run: () => nudge(0, -1), off: noneChosen })
  useCommand('object.down', { run: () => nudge(0, 1), off: noneChosen })
  useCommand('object.leftFar', { run: () => nudge(-10, 0), off: noneChosen })
  useCommand('object.rightFar', { run: () => nudge(10, 0), off: noneChosen })
  useCommand('object.upFar', { run: () => nudge(0, -10), off: noneChosen })
  useCommand('object.downFar', { run: () => nudge(0, 10), off: noneChosen })

  useCommand('tool.select', { run: () => tool.setState({ tool: 'select' }), checked: used === 'select' })
  useCommand('tool.hand', { run: () => tool.setState({ tool: 'hand' }), checked: used === 'hand' })
  useCommand('artwork.save', { run: () => void saver.flush() })

  const zoomBy = (direction: 1 | -1) => {
    const { view: now, room } = view.store.getState()
    view.set(zoomedTo(now, steppedZoom(now.zoom, direction), { x: room.width / 2, y: room.height / 2 }))
  }
  useCommand('canvas.zoomIn', { run: () => zoomBy(1) })
  useCommand('canvas.zoomOut', { run: () => zoomBy(-1) })
  useCommand('canvas.fit', { run: view.fit })
  useCommand('canvas.actual', {
    run: () => {
      const { view: now, room } = view.store.getState()
      view.set(zoomedTo(now, 1, { x: room.width / 2, y: room.height / 2 }))
    },
  })
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

function round(value: number): number {
  return Math.round(value * 10) / 10
}
