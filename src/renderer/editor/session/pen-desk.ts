import { createStore, type StoreApi } from 'zustand/vanilla'
import { Element } from '../../../core/design'
import type { Point } from '../../../core/design/geometry'
import { boxedPath, pathOf, type PathNode } from '../../../core/design/nodes'
import type { Translate } from '../../strings/strings'
import type { DesignerDesk } from './desk'
import { freshId, insertEdit } from './new-element'

/** The outline that is being drawn, in units of the artboard, and where its next node would be. */
export type PenState = { readonly nodes: readonly PathNode[]; readonly pointer: Point | null }

const NOTHING_DRAWN: PenState = { nodes: [], pointer: null }

export type PenDesk = ReturnType<typeof createPenDesk>

export function createPenDesk() {
  const store: StoreApi<PenState> = createStore<PenState>(() => NOTHING_DRAWN)
  return {
    store,
    put: (nodes: readonly PathNode[]) => store.setState({ nodes }),
    point: (pointer: Point | null) => store.setState({ pointer }),
    clear: () => store.setState(NOTHING_DRAWN),
  }
}

const LINE = [{ fill: { kind: 'solid', colour: 'deep' }, width: 6, cap: 'round' }]
const AREA = [{ kind: 'solid', colour: 'base' }]

/** Puts what the pen drew on the artboard, as one step; a single node is nothing. A closed outline is filled, an open one a line. */
export function finishPen(
  { pen, editor }: Pick<DesignerDesk, 'pen' | 'editor'>,
  t: Translate,
  isClosed: boolean,
): string | null {
  const { nodes } = pen.store.getState()
  pen.clear()
  const boxed = nodes.length < 2 ? null : boxedPath(pathOf([{ nodes, isClosed }]))
  if (!boxed) return null
  const { scene, entered } = editor.store.getState()
  const { box, d } = boxed
  const look = isClosed ? { fills: AREA } : { strokes: LINE }
  const element = Element.parse({ kind: 'path', id: freshId(scene, 'path'), ...box, d, ...look })
  const label = t('editor.act.insert', { what: t('editor.kind.path') })
  editor.act(insertEdit(scene, element, entered), { label, select: [element.id] })
  return element.id
}

/** A curve of the usual size about a place, for who draws without a pointer. */
export function usualNodes({ x, y }: Point): PathNode[] {
  const node = (dx: number, dy: number, reach: number): PathNode => ({
    at: { x: x + dx, y: y + dy },
    in: { x: x + dx - reach, y: y + dy },
    out: { x: x + dx + reach, y: y + dy },
  })
  return [node(-80, 30, 30), node(0, -30, 40), node(80, 30, 30)]
}
