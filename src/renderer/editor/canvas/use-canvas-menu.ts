import { useCallback, type MouseEvent } from 'react'
import { boxOf } from '../../../core/design/together'
import { useStudio } from '../../app/studio-context'
import type { MenuEntry } from '../../ui/menu-button'
import { isByKeyboard, useOpenMenu } from '../../ui/use-native-menu'
import { chosenBy } from '../session/choosing'
import type { DesignerDesk } from '../session/desk'
import { elementById } from '../../../core/design/scene'
import { hitTest } from '../../../core/design/paint'
import { openBehind } from '../tools/open-behind'
import { toPixels, toUnits } from '../session/view'
import { TOLERANCE_PX } from '../tools/tool'

/** Commands of the menu that a right press on the canvas opens, besides the list of what lies there. */
const COMMANDS = [
  'edit.cut',
  'edit.copy',
  'edit.paste',
  'style.copy',
  'style.paste',
  'object.duplicate',
  'object.forward',
  'object.backward',
  'object.group',
  'object.ungroup',
  'object.lock',
  'object.hide',
  'edit.delete',
]

/** The native menu of the canvas: right press, Shift+F10, menu key (designer.md S4). What is pressed on is chosen first. */
export function useCanvasMenu(desk: DesignerDesk): (event: MouseEvent<HTMLElement>) => void {
  const { t, commands } = useStudio()
  const open = useOpenMenu()
  return useCallback(
    (event) => {
      event.preventDefault()
      if (desk.mode.getState().mode === 'simple') return
      const { left, top } = event.currentTarget.getBoundingClientRect()
      const at = isByKeyboard(event) ? middleOfChosen(desk) : { x: event.clientX - left, y: event.clientY - top }
      if (!isByKeyboard(event)) chooseUnder(desk, at)
      const entries: MenuEntry[] = [{ id: 'behind', label: t('editor.behind.choose'), run: () => openBehind(desk, at) }]
      for (const { id, text } of COMMANDS.flatMap((name) => commands.all.find((one) => one.id === name) ?? [])) {
        const binding = commands.binding(id)
        entries.push({
          id,
          label: binding?.text ?? t(text),
          run: () => void commands.run(id),
          isDisabled: binding?.off !== null,
        })
      }
      open(entries, { x: left + at.x, y: top + at.y })
    },
    [desk, open, commands, t],
  )
}

/** The middle of what is chosen, else of the canvas, in its pixels. */
export function middleOfChosen({ editor, view }: DesignerDesk) {
  const { scene, selection } = editor.store.getState()
  const { view: now, room } = view.store.getState()
  const box = boxOf(scene, selection)
  if (!box) return { x: room.width / 2, y: room.height / 2 }
  return toPixels(now, { x: box.x + box.width / 2, y: box.y + box.height / 2 })
}

function chooseUnder({ editor, view }: DesignerDesk, at: { readonly x: number; readonly y: number }): void {
  const { scene, list, entered, selection } = editor.store.getState()
  const { view: now } = view.store.getState()
  const hits = hitTest(list, toUnits(now, at), TOLERANCE_PX / now.zoom)
  const id = chosenBy(hits, entered, (one) => elementById(scene, one)?.locked !== true)
  if (id !== null && !selection.includes(id)) editor.select([id])
}
