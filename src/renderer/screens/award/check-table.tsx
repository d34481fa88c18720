import { useCallback, useMemo } from 'react'
import type { CellToEdit } from './edit-cell-dialog'
import { Finding } from './finding'
import styles from './check-table.module.css'
import type { Cure, RosterGroup, RosterRowView, RosterSummary } from '../../../ipc/roster-contract'
import { useStudio } from '../../app/studio-context'
import { Button } from '../../ui/button'
import { DataTable, type TableColumn } from '../../ui/data-table/data-table'
import { usePages } from '../../ui/data-table/use-pages'
import { PersonName } from '../../ui/person-name'

export type CheckTableProps = {
  readonly summary: RosterSummary
  readonly show: 'all' | 'ready' | 'repair'
  readonly onEdit: (cell: CellToEdit) => void
  readonly onLeaveOut: (row: number) => void
  readonly onTakeBack: (row: number) => void
  readonly onCure: (row: number, cure: Cure) => void
}

const WIDTHS: Readonly<Record<string, string>> = {
  name: 'minmax(112px, 1.2fr)',
  email: 'minmax(160px, 1.7fr)',
  awarded: '108px',
}

/** Every row of the list with what was found in it, and the cure in the row. */
export function CheckTable({ summary, show, onEdit, onLeaveOut, onTakeBack, onCure }: CheckTableProps) {
  const { t, border } = useStudio()
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
      width: WIDTHS[field ?? ''] ?? (numeric ? '72px' : 'minmax(96px, 0.8fr)'),
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
        width: '52px',
        align: 'end',
        cell: (row) => <span className={styles.number}>{row.row}</span>,
        text: (row) => String(row.row),
      },
      ...shown,
      {
        id: 'found',
        header: t('award.found'),
        width: 'minmax(200px, 2.6fr)',
        cell: (row) => <Finding row={row} />,
        text: (row) => row.problems.map(({ message }) => message).join(' '),
      },
      {
        id: 'actions',
        header: t('award.actions'),
        hideHeader: true,
        width: '156px',
        cell: (row) => (
          <RowActions row={row} onEdit={onEdit} onLeaveOut={onLeaveOut} onTakeBack={onTakeBack} onCure={onCure} />
        ),
      },
    ]
  }, [summary.columns, t, onEdit, onLeaveOut, onTakeBack, onCure])

  return (
    <DataTable
      label={t('award.found')}
      columns={columns}
      total={pages.total}
      onSight={pages.onSight}
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

type RowActionsProps = Omit<CheckTableProps, 'summary' | 'show'> & { readonly row: RosterRowView }

function RowActions({ row, onEdit, onLeaveOut, onTakeBack, onCure }: RowActionsProps) {
  const { t } = useStudio()
  const act = (label: string, run: () => void) => (
    <Button key={label} look="quiet" size="small" onPress={run} aria-label={`${label}, ${t('award.row')} ${row.row}`}>
      {label}
    </Button>
  )
  if (row.state === 'left-out') return act(t('award.takeBack'), () => onTakeBack(row.row))
  if (row.state !== 'repair') return null
  const [problem] = row.problems
  const column = problem?.where.column
  if (row.cures.length > 0) return row.cures.map((cure) => act(cure.label, () => onCure(row.row, cure)))
  if (problem?.code === 'email-duplicate' || column === undefined)
    return act(t('award.leaveOut'), () => onLeaveOut(row.row))
  return act(t('award.edit'), () => onEdit({ row: row.row, column, problem, onLeaveOut: () => onLeaveOut(row.row) }))
}
