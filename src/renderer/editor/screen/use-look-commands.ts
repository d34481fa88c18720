import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import type { DesignerDesk } from '../session/desk'
import type { Look } from '../session/looks'

/** Binds the sheet of previews and the ways to see the canvas (designer.md §14). */
export function useLookCommands({ looks }: DesignerDesk): void {
  const { t, announcer } = useStudio()
  const { isSheetOpen, seen } = useStore(looks)
  useCommand('preview.toggle', { run: () => looks.setState({ isSheetOpen: !isSheetOpen }), checked: isSheetOpen })

  const see = (look: Look) => ({
    run: () => {
      looks.setState({ seen: look })
      announcer.politely(t(`editor.vision.command.${look}`))
    },
    checked: seen === look,
  })
  useCommand('canvas.seen.normal', see('normal'))
  useCommand('canvas.seen.greyscale', see('greyscale'))
  useCommand('canvas.seen.protanopia', see('protanopia'))
  useCommand('canvas.seen.deuteranopia', see('deuteranopia'))
  useCommand('canvas.seen.tritanopia', see('tritanopia'))
}
