import { flippedArc, groupOf, normalAngle } from '../../../core/design/edits'
import { elementById } from '../../../core/design/scene'
import { useStudio } from '../../app/studio-context'
import { useCommand } from '../../app/use-command'
import type { DesignerDesk } from '../session/desk'
import { removeNodes } from '../session/node-acts'
import { replaceOn, setOn } from '../session/setting'
import { useChosen } from './use-chosen'

/** Binds what changes the chosen elements themselves: delete, move, turn, flip, lock, hide. */
export function useObjectCommands(desk: DesignerDesk): void {
  const { t, announcer } = useStudio()
  const { editor } = desk
  const { scene, chosen, free, ids, off } = useChosen(desk)
  const key = ids.join(' ')

  useCommand('edit.delete', {
    run: () => {
      // While the nodes of a path are on the canvas, those that are chosen are what is meant.
      if (desk.nodes.shown()?.chosen.length) removeNodes({ desk, t })
      else editor.act({ kind: 'remove', ids }, { label: t('editor.act.delete', { count: ids.length }), select: [] })
    },
    off,
  })
  useCommand('edit.selectAll', {
    run: () => {
      const { entered } = editor.store.getState()
      const group = entered === null ? null : groupOf(scene.elements, entered)
      const all = (group?.children ?? scene.elements).filter(({ locked, hidden }) => !locked && !hidden)
      editor.select(all.map(({ id }) => id))
    },
  })

  const turn = (degrees: number) => {
    const act = { label: t('editor.act.turn'), mergeKey: `turn ${key}` }
    setOn(editor, ids, ({ rotation }) => ({ rotation: normalAngle(rotation + degrees) }), act)
    const first = elementById(editor.store.getState().scene, ids[0] ?? '')
    if (first) announcer.politely(t('editor.turnedTo', { degrees: round(first.rotation) }))
  }
  useCommand('object.turnRight', { run: () => turn(15), off })
  useCommand('object.turnLeft', { run: () => turn(-15), off })
  useCommand('object.turnRightFine', { run: () => turn(1), off })
  useCommand('object.turnLeftFine', { run: () => turn(-1), off })

  const flip = (member: 'flipX' | 'flipY') =>
    setOn(editor, ids, (element) => ({ [member]: !element[member] }), { label: t('editor.act.flip') })
  useCommand('object.flipX', { run: () => flip('flipX'), off })
  useCommand('object.flipY', { run: () => flip('flipY'), off })
  useCommand('object.flipArc', {
    run: () =>
      replaceOn(editor, ids, (element) => (element.kind === 'arcText' ? flippedArc(element) : null), {
        label: t('editor.act.flipArc'),
      }),
    off: off ?? (free.some(({ kind }) => kind === 'arcText') ? null : t('editor.noArcText')),
  })

  const isLocked = chosen.length > 0 && free.length === 0
  const none = chosen.length === 0 ? t('editor.nothingChosen') : null
  const setAll = (member: 'locked' | 'hidden', value: boolean, label: string) =>
    editor.act(
      { kind: 'batch', edits: chosen.map(({ id }) => ({ kind: 'set' as const, id, props: { [member]: value } })) },
      { label },
    )
  useCommand('object.lock', {
    run: () => setAll('locked', !isLocked, t(isLocked ? 'editor.unlock' : 'editor.lock')),
    off: none,
    text: t(isLocked ? 'editor.unlock' : 'editor.lock'),
  })
  const isHidden = chosen.length > 0 && chosen.every(({ hidden }) => hidden)
  useCommand('object.hide', {
    run: () => setAll('hidden', !isHidden, t(isHidden ? 'editor.show' : 'editor.hide')),
    off: none,
    text: t(isHidden ? 'editor.show' : 'editor.hide'),
  })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
