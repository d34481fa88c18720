import { useCallback, useMemo } from 'react'
import { Finding } from './finding'
import styles from './check-table.module.css'
import type { RosterGroup, RosterRowView, RosterSummary } from '../../../ipc/roster-contract'
import { useStudio } from '../../app/studio-context'
import { rowActs, type RowActHandlers } from './row-acts'
import { Button } from '../../ui/button'
import { DataTable, type TableColumn } from '../../ui/data-table/data-table'
import { usePages } from '../../ui/data-table/use-pages'
import type { MenuEntry } from '../../ui/menu-button'
import { PersonName } from '../../ui/person-name'

export type CheckTableProps = RowActHandlers & {
  readonly summary: RosterSummary
  readonly show: 'all' | 'ready' | 'repair'
}

const WIDTHS: Readonly<Record<string, string>> = {
  name: 'minmax(124px, 1.05fr)',
  email: 'minmax(160px, 1.9fr)',
  awarded: '104px',
}

/** Every row of the list with what was found in it, and the cure in the row. */
export function CheckTable({ summary, show, ...handlers }: CheckTableProps) {
  const { t, border } = useStudio()
  const { onEdit, onLeaveOut, onTakeBack, onCure } = handlers
  const acts = useCallback(
    (row: RosterRowView) => rowActs(row, { onEdit, onLeaveOut, onTakeBack, onCure }, t),
    [onEdit, onLeaveOut, onTakeBack, onCure, t],
  )
  const { key } = summary
  const fetch = useCallback(
    async (from: number, count: number) => {
      const answer = await border.ask('roster.rows', { key, show, from, count })
      return answer.ok ? { total: answer.value.total, items: answer.value.rows } : null
    },
    [border, key, show],
  )
  const pages = usePages<RosterRowView | RosterGroup>(`${key} ${show}`, fetch)

  const columns = useMemo((): TableColumn<RosterRowView>[] => {
    const shown = summary.columns.map(({ header, field, numeric }, i): TableColumn<RosterRowView> => ({
      id: `c${i}`,
      header,
      width: WIDTHS[field ?? ''] ?? (numeric ? '64px' : 'minmax(96px, 0.8fr)'),
      ...(numeric ? { align: 'end' as const } : {}),
      cell: (row) => {
        const text = row.cells[i] ?? ''
        if (text === '') return field === null ? '' : <span className={styles.empty}>{t('award.empty')}</span>
        return field === 'name' ? <PersonName name={text} /> : <bdi title={text}>{text}</bdi>
      },
      text: (row) => row.cells[i] ?? '',
    }))
    return [
      {
        id: 'row',
        header: t('award.row'),
        width: '64px',
        align: 'end',
        cell: (row) => <span className={styles.number}>{row.row}</span>,
        text: (row) => String(row.row),
      },
      ...shown,
      {
        id: 'found',
        header: t('award.found'),
        width: 'minmax(200px, 2.75fr)',
        cell: (row) => <Finding row={row} />,
        text: (row) => row.problems.map(({ message }) => message).join(' '),
      },
      {
        id: 'actions',
        header: t('award.actions'),
        hideHeader: true,
        width: '156px',
        cell: (row) => <RowButtons row={row} acts={acts(row).filter(({ isShown }) => isShown)} />,
      },
    ]
  }, [summary.columns, t, acts])

  return (
    <DataTable
      label={t('award.found')}
      columns={columns}
      total={pages.total}
      onSight={pages.onSight}
      menuOf={acts}
      onEnter={(row) =>
        acts(row)
          .find(({ isShown }) => isShown)
          ?.run()
      }
      rowAt={(index) => {
        const item = pages.itemAt(index)
        if (item === undefined || !('group' in item)) return item
        return {
          group: (
            <>
              <b>{t(`award.group.${item.group}`)}</b> <span className="num">{item.count}</span>
            </>
          ),
        }
      }}
    />
  )
}

type RowButtonsProps = { readonly row: RosterRowView; readonly acts: readonly MenuEntry[] }

/** For the mouse: by the keyboard the row itself does them. The table keeps the focus when a button goes with its row. */
function RowButtons({ row, acts }: RowButtonsProps) {
  const t = useStudio().t
  return acts.map(({ id, label, run }) => (
    <Button
      key={id}
      look="quiet"
      size="small"
      excludeFromTabOrder
      aria-label={`${label}, ${t('award.row')} ${row.row}`}
      onPress={({ target }) => {
        target.closest<HTMLElement>('[role=grid]')?.focus()
        run()
      }}
    >
      {label}
    </Button>
  ))
}
