import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import styles from './data-table.module.css'
import { TableHead } from './table-head'
import { useRowKeys, type RowMarks } from './use-row-keys'
import { useRowMenu } from './use-row-menu'
import { classNames } from '../class-names'
import type { MenuEntry } from '../menu-button'

export type TableColumn<Row> = {
  readonly id: string
  readonly header: string
  /** The head is read aloud only. */
  readonly hideHeader?: boolean
  /** A track of CSS grid, such as `minmax(160px, 2fr)`. */
  readonly width: string
  readonly align?: 'end'
  readonly isSortable?: boolean
  readonly cell: (row: Row) => ReactNode
  /** What Ctrl+C copies; absent: nothing of this column. */
  readonly text?: (row: Row) => string
}

/** A heading between rows. */
export type TableGroup = { readonly group: ReactNode }

export type TableSort = { readonly column: string; readonly descending: boolean }

export type DataTableProps<Row> = {
  readonly label: string
  readonly columns: readonly TableColumn<Row>[]
  readonly total: number
  /** A row, a heading, or undefined where it is not read yet. */
  readonly rowAt: (index: number) => Row | TableGroup | undefined
  /** Tells which rows are in sight, so that they can be read. */
  readonly onSight: (from: number, to: number) => void
  readonly rowHeightPx?: number
  readonly sort?: TableSort
  readonly onSort?: (column: string) => void
  readonly marks?: RowMarks
  /** The row whose details are shown. */
  readonly current?: number | null
  readonly onCurrent?: (index: number) => void
  /** What can be done with a row: its native menu. */
  readonly menuOf?: (row: Row) => readonly MenuEntry[]
  /** Enter on a row. */
  readonly onEnter?: (row: Row) => void
  readonly isCut?: boolean
}

/**
 * A table of any length: only rows in sight are drawn. One Tab stop; arrows move, Space marks, Shift extends, Ctrl+C copies,
 * Enter does the first thing, the menu key shows the others (window.md, N6). Buttons in a row are for the mouse.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, columns, total, rowAt, onSight, rowHeightPx = 36, sort, onSort, marks, current, onCurrent } = props
  const { menuOf, onEnter } = props
  const tableId = useId()
  const scroll = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeightPx,
    overscan: 12,
    scrollPaddingStart: 32,
  })
  const items = virtualizer.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => onSight(first, last), [onSight, first, last])

  const dataAt = (index: number): Row | undefined => {
    const row = rowAt(index)
    return row === undefined || 'group' in row ? undefined : row
  }
  const { active, focus, activate, onKeyDown } = useRowKeys({
    total,
    isRow: (index) => dataAt(index) !== undefined,
    marks,
    current: current ?? null,
    onCurrent,
    pageRows: Math.max(1, Math.floor((scroll.current?.clientHeight ?? 400) / rowHeightPx) - 2),
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    onEnter: (index) => {
      const row = dataAt(index)
      if (row !== undefined) onEnter?.(row)
    },
    textOf: (index) => {
      const row = dataAt(index)
      if (row === undefined) return ''
      return columns.flatMap((column) => (column.text ? [column.text(row).replace(/[\t\r\n]+/g, ' ')] : [])).join('\t')
    },
  })

  const onContextMenu = useRowMenu({
    active,
    activate,
    entriesAt: (index) => {
      const row = dataAt(index)
      return row === undefined ? [] : (menuOf?.(row) ?? [])
    },
  })

  const template = columns.map((column) => column.width).join(' ')
  const rowId = (index: number) => `${tableId}-${index}`
  return (
    <div
      ref={scroll}
      role="grid"
      aria-label={label}
      aria-rowcount={total + 1}
      aria-colcount={columns.length}
      aria-multiselectable={marks !== undefined}
      aria-activedescendant={active !== null && active >= first && active <= last ? rowId(active) : undefined}
      tabIndex={0}
      className={classNames(styles.table, props.isCut && styles.cut)}
      onKeyDown={onKeyDown}
      onContextMenu={menuOf ? onContextMenu : undefined}
    >
      <TableHead columns={columns} template={template} sort={sort} onSort={onSort} />
      <div role="rowgroup" className={styles.body} style={{ blockSize: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rowAt(index)
          const place = { transform: `translateY(${start}px)`, blockSize: rowHeightPx }
          if (row !== undefined && 'group' in row)
            return (
              <div key={index} role="row" aria-rowindex={index + 2} className={styles.group} style={place}>
                <span role="gridcell" aria-colspan={columns.length}>
                  {row.group}
                </span>
              </div>
            )
          const isMarked = marks?.has(index) ?? false
          const isCurrent = current === index
          return (
            <div
              key={index}
              id={rowId(index)}
              role="row"
              data-index={index}
              aria-rowindex={index + 2}
              aria-selected={isMarked || isCurrent}
              className={classNames(
                styles.row,
                (isMarked || isCurrent) && styles.marked,
                active === index && styles.active,
              )}
              style={{ ...place, gridTemplateColumns: template }}
              onFocus={() => activate(index)}
              onClick={(event) => focus(index, event)}
            >
              {columns.map((column) => (
                <span
                  key={column.id}
                  role="gridcell"
                  className={classNames(styles.cell, column.align === 'end' && styles.end)}
                >
                  {row === undefined ? '' : column.cell(row)}
                </span>
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}
