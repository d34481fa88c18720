import { styled, styleOf } from '../../../core/design/look'
import { useStore } from 'zustand'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import type { DesignerDesk } from '../session/desk'
import { alike, inverted, type Trait } from '../session/selecting'
import { replaceOn } from '../session/setting'
import { openBehind } from '../tools/open-behind'
import { middleOfChosen } from '../canvas/use-canvas-menu'
import { useChosen } from './use-chosen'

/** Binds choosing by what elements have in common, and the look that goes from one to others (designer.md S4, C5). */
export function useSelectingCommands(desk: DesignerDesk): void {
  const { t, announcer } = useStudio()
  const { editor } = desk
  const { chosen, ids, off } = useChosen(desk)
  const style = useStore(desk.copied, (state) => state.style)
  const isSimple = useStore(desk.mode, ({ mode }) => mode === 'simple')
  const onlyFull = isSimple ? t('editor.onlyInFull') : null
  const none = onlyFull ?? (chosen.length === 0 ? t('editor.nothingChosen') : null)

  const choose = (next: readonly string[]) => {
    editor.select(next)
    announcer.politely(t('editor.chosen', { count: next.length }))
  }
  const same = (trait: Trait) => ({
    run: () => {
      const { scene, selection } = editor.store.getState()
      choose(alike(scene, selection, trait))
    },
    off: none,
  })
  useCommand('select.sameFill', same('fill'))
  useCommand('select.sameStroke', same('stroke'))
  useCommand('select.sameFont', same('font'))
  useCommand('select.sameKind', same('kind'))
  useCommand('select.invert', {
    run: () => {
      const { scene, entered, selection } = editor.store.getState()
      choose(inverted(scene, entered, selection))
    },
    off: onlyFull,
  })
  useCommand('select.behind', { run: () => openBehind(desk, middleOfChosen(desk)), off: none })

  const [first] = chosen
  useCommand('style.copy', {
    run: () => {
      if (!first) return
      desk.copied.setState({ style: styleOf(first) })
      announcer.politely(t('editor.styleCopied'))
    },
    off: none,
  })
  useCommand('style.paste', {
    run: () => {
      if (style) replaceOn(editor, ids, (element) => styled(element, style), { label: t('editor.style.paste') })
    },
    off: off ?? (style ? null : t('editor.noStyle')),
  })
}
