import { useState } from 'react'

/** Which rows are marked, by their place in the table. */
export type RowMarks = {
  readonly has: (index: number) => boolean
  readonly set: (indexes: ReadonlySet<number>) => void
  readonly all: () => ReadonlySet<number>
}

export type RowKeysOptions = {
  readonly total: number
  readonly isRow: (index: number) => boolean
  readonly marks: RowMarks | undefined
  readonly current: number | null
  readonly onCurrent: ((index: number) => void) | undefined
  readonly pageRows: number
  readonly reveal: (index: number) => void
  readonly textOf: (index: number) => string
  readonly onEnter: (index: number) => void
}

/** The row one is on, and what keys and mouse do to it. */
export function useRowKeys(options: RowKeysOptions) {
  const { total, isRow, marks, current, onCurrent, pageRows, reveal, textOf, onEnter } = options
  const [active, setActive] = useState<number | null>(current)
  const [anchor, setAnchor] = useState<number | null>(null)

  const go = (index: number, extend: boolean) => {
    setActive(index)
    reveal(index)
    onCurrent?.(index)
    if (!extend || !marks) return setAnchor(index)
    const from = anchor ?? active ?? index
    marks.set(range(from, index))
  }
  const toggle = (index: number) => {
    if (!marks) return
    const next = new Set(marks.all())
    if (!next.delete(index)) next.add(index)
    marks.set(next)
    setAnchor(index)
  }
  const step = (from: number, by: number): number => {
    const direction = by > 0 ? 1 : -1
    let at = Math.max(0, Math.min(total - 1, from + by))
    while (at > 0 && at < total - 1 && !isRow(at)) at += direction
    return isRow(at) ? at : from
  }
  const copy = () => {
    const chosen = marks ? [...marks.all()].sort((a, b) => a - b) : []
    const rows = chosen.length > 0 ? chosen : active === null ? [] : [active]
    if (rows.length > 0) void navigator.clipboard.writeText(rows.map(textOf).join('\n'))
  }

  return {
    active,
    /** The row is the one that keys and menu are for. */
    activate: setActive,
    focus: (index: number, event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }) => {
      if (event.ctrlKey || event.metaKey) {
        toggle(index)
        setActive(index)
      } else go(index, event.shiftKey)
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      // Buttons within a row keep their keys.
      if (event.target !== event.currentTarget) return
      const at = active ?? -1
      const moves: Readonly<Record<string, number>> = {
        ArrowDown: step(at, 1),
        ArrowUp: step(Math.max(0, at), -1),
        PageDown: step(at, pageRows),
        PageUp: step(Math.max(0, at), -pageRows),
        Home: step(1, -1),
        End: step(total - 2, 1),
      }
      const next = moves[event.key]
      if (next !== undefined && total > 0 && next >= 0) go(next, event.shiftKey)
      else if (event.key === ' ' && active !== null) toggle(active)
      else if (event.key === 'Enter' && active !== null) onEnter(active)
      else if (event.key === 'c' && (event.ctrlKey || event.metaKey)) copy()
      else if (event.key === 'a' && (event.ctrlKey || event.metaKey) && marks && total > 0)
        marks.set(new Set([...range(0, total - 1)].filter(isRow)))
      else return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}

function range(from: number, to: number): Set<number> {
  const [low, high] = from < to ? [from, to] : [to, from]
  return new Set(Array.from({ length: high - low + 1 }, (_, i) => low + i))
}
