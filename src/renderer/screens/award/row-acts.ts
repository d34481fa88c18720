import type { CellToEdit } from './edit-cell-dialog'
import type { Cure, RosterRowView } from '../../../ipc/roster-contract'
import { dayOfMonth } from '../../strings/dates'
import type { Translate } from '../../strings/strings'
import type { MenuEntry } from '../../ui/menu-button'

export type RowActHandlers = {
  readonly onEdit: (cell: CellToEdit) => void
  readonly onLeaveOut: (row: number) => void
  readonly onTakeBack: (row: number) => void
  readonly onCure: (row: number, cure: Cure) => void
}

/** `isShown`: also as a button in the row. */
export type RowAct = MenuEntry & { readonly isShown: boolean }

/** What can be done with a row of the list, the likeliest first: that one is the row's button, and what Enter does. */
export function rowActs(row: RosterRowView, handlers: RowActHandlers, t: Translate): readonly RowAct[] {
  const { onEdit, onLeaveOut, onTakeBack, onCure } = handlers
  if (row.state === 'left-out')
    return [{ id: 'take-back', label: t('award.takeBack'), run: () => onTakeBack(row.row), isShown: true }]
  const [problem] = row.problems
  const column = row.state === 'repair' ? problem?.where.column : undefined
  const cures = row.cures.map((cure): RowAct => ({
    id: `cure-${cure.value}`,
    label: dayOfMonth(cure.value),
    run: () => onCure(row.row, cure),
    isShown: true,
  }))
  const leaveOut = (isShown: boolean): RowAct => ({
    id: 'leave-out',
    label: t('award.leaveOut'),
    run: () => onLeaveOut(row.row),
    isShown,
  })
  if (row.state === 'already') return []
  if (column === undefined) return [leaveOut(row.state === 'repair')]
  const edit = (isShown: boolean): RowAct => ({
    id: 'edit',
    label: t('award.edit'),
    run: () => onEdit({ row: row.row, column, problem, onLeaveOut: () => onLeaveOut(row.row) }),
    isShown,
  })
  if (problem?.code === 'email-duplicate') return [leaveOut(true), edit(false)]
  return cures.length > 0 ? [...cures, edit(false), leaveOut(false)] : [edit(true), leaveOut(false)]
}
