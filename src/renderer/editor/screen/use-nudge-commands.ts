import { sized, tightened } from '../../../core/design/edits'
import { elementById } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import type { DesignerDesk } from '../session/desk'
import { moveEdit } from '../session/moving'
import { replaceOn } from '../session/setting'
import { useChosen } from './use-chosen'

const STEP = 1
const FAR = 10

/** Binds the arrow keys: they move what is chosen, with Ctrl they resize it; held keys are one step (designer.md M2). */
export function useNudgeCommands(desk: DesignerDesk): void {
  const { t, announcer } = useStudio()
  const { editor } = desk
  const { ids, off } = useChosen(desk)
  const key = ids.join(' ')
  const first = () => elementById(editor.store.getState().scene, ids[0] ?? '')

  const move = (dx: number, dy: number) => () => {
    const label = t('editor.act.nudge', { count: ids.length })
    editor.act(moveEdit(editor.store.getState().scene, ids, dx, dy), { label, mergeKey: `nudge ${key}` })
    const element = first()
    if (element) announcer.politely(t('editor.movedTo', { x: round(element.x), y: round(element.y) }))
  }
  const size = (member: 'width' | 'height', by: number) => () => {
    const act = { label: t('editor.act.resize'), mergeKey: `size ${key}` }
    replaceOn(editor, ids, (element) => sized(tightened(element), member, tightened(element)[member] + by), act)
    const element = first()
    if (element) announcer.politely(t('editor.sizedTo', { width: round(element.width), height: round(element.height) }))
  }
  useCommand('object.left', { run: move(-STEP, 0), off })
  useCommand('object.right', { run: move(STEP, 0), off })
  useCommand('object.up', { run: move(0, -STEP), off })
  useCommand('object.down', { run: move(0, STEP), off })
  useCommand('object.leftFar', { run: move(-FAR, 0), off })
  useCommand('object.rightFar', { run: move(FAR, 0), off })
  useCommand('object.upFar', { run: move(0, -FAR), off })
  useCommand('object.downFar', { run: move(0, FAR), off })
  useCommand('object.narrower', { run: size('width', -STEP), off })
  useCommand('object.wider', { run: size('width', STEP), off })
  useCommand('object.shorter', { run: size('height', -STEP), off })
  useCommand('object.taller', { run: size('height', STEP), off })
  useCommand('object.narrowerFar', { run: size('width', -FAR), off })
  useCommand('object.widerFar', { run: size('width', FAR), off })
  useCommand('object.shorterFar', { run: size('height', -FAR), off })
  useCommand('object.tallerFar', { run: size('height', FAR), off })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
