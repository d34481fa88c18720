import { useEffect, type KeyboardEvent } from 'react'
import { kindOf, nodeAt } from '../../../core/design/nodes'
import { useStudio } from '../../app/studio-context'
import type { DesignerDesk } from '../session/desk'
import { addNode, moveNodes, removeNodes } from '../session/node-acts'
import { allNodes, isSameNode } from '../session/node-desk'
import { finishPen } from '../session/pen-desk'

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const FAR = 10

/**
 * Keys while an outline is drawn or its nodes are on the canvas: Enter and Esc end, Backspace takes a node back, Tab walks the
 * nodes, arrows move them, Insert adds one, Delete removes (designer.md T1).
 * @returns takes a key; whether it was one of these
 */
export function useOutlineKeys(desk: DesignerDesk): (event: KeyboardEvent) => boolean {
  const { t, announcer } = useStudio()
  // Whoever takes another tool has ended the outline.
  useEffect(
    () =>
      desk.tool.subscribe(({ tool }, before) => {
        if (before.tool === 'pen' && tool !== 'pen') finishPen(desk, t, false)
      }),
    [desk, t],
  )

  const penKey = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean => {
    const { nodes } = desk.pen.store.getState()
    if (nodes.length === 0) return false
    // Nothing of it is in the history yet: undo takes back the last node.
    const isBack = (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'z'
    if (key === 'Enter') {
      finishPen(desk, t, false)
      desk.used()
    } else if (isBack || key === 'Backspace' || key === 'Delete') desk.pen.put(nodes.slice(0, -1))
    else return false
    return true
  }

  const walk = (direction: 1 | -1): boolean => {
    const shown = desk.nodes.shown()
    const all = allNodes(shown?.strands ?? [])
    const last = shown?.chosen.at(-1)
    const at = last ? all.findIndex((ref) => isSameNode(ref, last)) : direction === 1 ? -1 : all.length
    const next = all[at + direction]
    const node = shown && next ? nodeAt(shown.strands, next) : null
    if (!next || !node) return false
    desk.nodes.choose([next])
    const kind = t(`editor.node.${kindOf(node)}`)
    announcer.politely(t('editor.node.number', { number: at + direction + 1, count: all.length, kind }))
    return true
  }

  const nodeKey = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    const shown = desk.nodes.shown()
    const arrow = ARROWS[key]
    if (!shown || ctrlKey || metaKey) return false
    if (key === 'Enter' || key === 'Escape') desk.nodes.end()
    else if (key === 'Tab') return walk(shiftKey ? -1 : 1)
    else if (key === 'Insert') addNode({ desk, t })
    else if (key === 'Delete' || key === 'Backspace') removeNodes({ desk, t })
    else if (arrow) {
      const by = shiftKey ? FAR : 1
      moveNodes({ desk, t }, { x: arrow[0] * by, y: arrow[1] * by }, `nodes ${shown.element.id}`)
    } else return false
    return true
  }

  return (event) => penKey(event) || nodeKey(event)
}
