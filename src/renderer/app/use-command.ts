import { useEffect, useRef } from 'react'
import type { Binding } from '../commands/command'
import { useStudio } from './studio-context'

/**
 * Says what a command does while this part of the window is there; menu, palette and keys follow.
 * @param off why it can't be used now; null where it can
 */
export function useCommand(
  id: string,
  { run, off = null, text, checked }: Pick<Binding, 'run'> & Partial<Omit<Binding, 'run'>>,
): void {
  const { commands } = useStudio()
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(
    () =>
      commands.bind(id, {
        run: () => latest.current(),
        off,
        ...(text === undefined ? {} : { text }),
        ...(checked === undefined ? {} : { checked }),
      }),
    [commands, id, off, text, checked],
  )
}
