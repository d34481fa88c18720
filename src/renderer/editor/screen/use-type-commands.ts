import { layoutText } from '../../../core/design/layout'
import type { Element } from '../../../core/design'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import type { DesignerDesk } from '../session/desk'
import { usualArcBox, arcFrom } from '../session/new-element'
import { replaceOn, setOn } from '../session/setting'
import { useChosen } from './use-chosen'

const REGULAR = 400
const BOLD = 700
/** From here on type counts as bold. */
const BOLDISH = 600

/** Binds what sets the type of chosen texts: bold, italic, size, and putting them on an arc (designer.md X2, R1). */
export function useTypeCommands(desk: DesignerDesk): void {
  const { t } = useStudio()
  const { editor } = desk
  const { scene, free, ids, off: none } = useChosen(desk)
  const texts = free.filter(isText)
  const off = none ?? (texts.length === 0 ? t('editor.noText') : null)
  const key = ids.join(' ')
  const label = t('editor.act.type')
  const isBold = texts.every(({ style }) => style.weight >= BOLDISH)
  const isItalic = texts.every(({ style }) => style.italic)

  const hasItalic = texts.some(({ style }) =>
    editor.materials.catalog.families.find(({ id }) => id === style.family)?.faces.some(({ italic }) => italic),
  )
  const resize = (by: number) => () =>
    setOn(editor, ids, (one) => (isText(one) ? { 'style.size': within(one.style.size + by) } : null), {
      label,
      mergeKey: `size ${key}`,
    })
  useCommand('type.bold', {
    run: () =>
      setOn(editor, ids, (one) => (isText(one) ? { 'style.weight': isBold ? REGULAR : BOLD } : null), { label }),
    off,
    checked: off === null && isBold,
  })
  useCommand('type.italic', {
    run: () => setOn(editor, ids, (one) => (isText(one) ? { 'style.italic': !isItalic } : null), { label }),
    off: off ?? (hasItalic || isItalic ? null : t('editor.noItalic')),
    checked: off === null && isItalic,
  })
  useCommand('type.bigger', { run: resize(1), off })
  useCommand('type.smaller', { run: resize(-1), off })
  useCommand('object.putOnArc', {
    run: () => {
      const { shaper } = editor.materials.materials
      const box = usualArcBox(scene)
      replaceOn(
        editor,
        ids,
        (one) => (one.kind === 'text' ? arcFrom(scene, one, box, layoutText(one, shaper).size) : null),
        { label: t('editor.putOnArc') },
      )
    },
    off: none ?? (free.some(({ kind }) => kind === 'text') ? null : t('editor.noStraightText')),
  })
}

function isText(element: Element): element is Extract<Element, { kind: 'text' | 'arcText' }> {
  return element.kind === 'text' || element.kind === 'arcText'
}

function within(size: number): number {
  return Math.min(400, Math.max(4, size))
}
