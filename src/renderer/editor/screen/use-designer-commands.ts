import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { useAidsCommands } from './use-aids-commands'
import { useAlignCommands } from './use-align-commands'
import { useArrangeCommands } from './use-arrange-commands'
import { useLookCommands } from './use-look-commands'
import { useNudgeCommands } from './use-nudge-commands'
import { useObjectCommands } from './use-object-commands'
import { useSelectingCommands } from './use-selecting-commands'
import { useToolCommands } from './use-tool-commands'
import { useTypeCommands } from './use-type-commands'
import { useViewCommands } from './use-view-commands'
import { broughtIntoView } from '../session/view'
import { union } from '../../../core/design/geometry'
import { boundsOfElements } from '../../../core/design/paint'
import type { OpenDesign } from './use-desk'

/** Binds the commands of the designer while it is open. */
export function useDesignerCommands({ desk, saver }: OpenDesign): void {
  const { t, announcer } = useStudio()
  const { editor } = desk
  const history = useStore(editor.store, (state) => state.history)
  const [last, next] = [history.done.at(-1), history.undone[0]]

  useEffect(
    () =>
      editor.store.subscribe(({ history: now }, { history: before }) => {
        const step = now.done.at(-1)
        // What joins speaks for itself: moves say where to, words are heard as they are typed.
        if (step?.mergeKey === null && now.done.length > before.done.length && now.undone.length === 0)
          announcer.politely(step.label)
      }),
    [editor, announcer],
  )
  useCommand('edit.undo', {
    run: () => {
      const step = editor.undo()
      if (step) bringIntoView(desk)
      if (step) announcer.politely(t('editor.undone', { act: step.label }))
    },
    off: last ? null : t('editor.nothingToUndo'),
    text: last ? t('editor.undo', { act: last.label }) : t('command.undo'),
  })
  useCommand('edit.redo', {
    run: () => {
      const step = editor.redo()
      if (step) bringIntoView(desk)
      if (step) announcer.politely(t('editor.redone', { act: step.label }))
    },
    off: next ? null : t('editor.nothingToRedo'),
    text: next ? t('editor.redo', { act: next.label }) : t('command.redo'),
  })
  useCommand('artwork.save', { run: () => void saver.flush() })
  useObjectCommands(desk)
  useNudgeCommands(desk)
  useArrangeCommands(desk)
  useAlignCommands(desk)
  useTypeCommands(desk)
  useToolCommands(desk)
  useAidsCommands(desk)
  useSelectingCommands(desk)
  useViewCommands(desk)
  useLookCommands(desk)
}

/** What undo or redo changed comes into view where it lies outside (designer.md U2). */
function bringIntoView({ editor, view }: OpenDesign['desk']): void {
  const { list, selection } = editor.store.getState()
  const bounds = boundsOfElements(list)
  const box = union(selection.map((id) => bounds.get(id) ?? null))
  const { view: now, room } = view.store.getState()
  const next = box && broughtIntoView(now, box, room)
  if (next && next !== now) view.set(next)
}
