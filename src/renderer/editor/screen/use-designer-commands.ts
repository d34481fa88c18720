import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import { useArrangeCommands } from './use-arrange-commands'
import { useObjectCommands } from './use-object-commands'
import { useToolCommands } from './use-tool-commands'
import { useViewCommands } from './use-view-commands'
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
  useCommand('artwork.save', { run: () => void saver.flush() })
  useObjectCommands(desk)
  useArrangeCommands(desk)
  useToolCommands(desk)
  useViewCommands(desk)
}
