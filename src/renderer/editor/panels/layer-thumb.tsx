import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { PaintGroup, PaintOp } from '../../../core/design/paint'
import { boundsOfElements } from '../../../core/design/paint'
import { multiply, IDENTITY, type Box, type Matrix } from '../../../core/design/geometry'
import type { PaintList } from '../../../core/design'
import { drawOps } from '../canvas/draw-ops'
import type { DesignerDesk } from '../session/desk'
import styles from './layers-panel.module.css'

const SIZE_PX = 20
const INSET_PX = 1

type Painted = { readonly group: PaintGroup; readonly around: Matrix; readonly box: Box | null }

/** An element alone, small; drawn again when it changes. */
export function LayerThumb({ desk, id }: { readonly desk: DesignerDesk; readonly id: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const group = useStore(desk.editor.store, ({ list }) => paintedIn(list).get(id)?.group)
  const ratio = window.devicePixelRatio
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    const painted = paintedIn(desk.editor.store.getState().list).get(id)
    if (!context) return
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, SIZE_PX * ratio, SIZE_PX * ratio)
    const box = painted?.box
    if (!painted || !box) return
    const zoom = ((SIZE_PX - 2 * INSET_PX) / Math.max(box.width, box.height, 1)) * ratio
    const half = (SIZE_PX * ratio) / 2
    context.setTransform(
      zoom,
      0,
      0,
      zoom,
      half - (box.x + box.width / 2) * zoom,
      half - (box.y + box.height / 2) * zoom,
    )
    context.transform(...painted.around)
    drawOps(context, [painted.group], desk.editor.materials.pictures())
  }, [desk, group, id, ratio])
  return (
    <canvas
      ref={canvas}
      className={styles.thumb}
      width={SIZE_PX * ratio}
      height={SIZE_PX * ratio}
      style={{ inlineSize: SIZE_PX, blockSize: SIZE_PX }}
      aria-hidden
    />
  )
}

const known = new WeakMap<PaintList, ReadonlyMap<string, Painted>>()

/** What each element draws, and the space in which it does. */
function paintedIn(list: PaintList): ReadonlyMap<string, Painted> {
  const found = known.get(list)
  if (found) return found
  const bounds = boundsOfElements(list)
  const all = new Map<string, Painted>()
  const visit = (ops: readonly PaintOp[], around: Matrix) => {
    for (const op of ops) {
      if (op.op !== 'group') continue
      if (op.element !== null && !all.has(op.element))
        all.set(op.element, { group: op, around, box: bounds.get(op.element) ?? null })
      visit(op.ops, op.transform ? multiply(around, op.transform) : around)
    }
  }
  visit(list.ops, IDENTITY)
  known.set(list, all)
  return all
}
