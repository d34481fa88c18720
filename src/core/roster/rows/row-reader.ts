import type { Problem } from '../../foundation/problem'
import type { Cell } from '../cell'
import type { ColumnPlan, UsedColumn } from '../columns'
import { nameOfField, type RosterField } from '../header'
import { cellProblem, type Finding } from '../problems'
import type { RosterMap } from '../roster-map'
import type { TableRow } from '../table'

/** Hands out the cells of one row and collects what is wrong with them, one problem a cell. */
export type RowReader = {
  readonly row: number
  readonly plan: ColumnPlan
  readonly map: RosterMap | undefined
  /** What is wrong so far, in the order of the columns; absent columns come last. */
  readonly problems: () => Problem[]
  /** The cell of a field; empty text if its column is absent. */
  readonly cell: (field: RosterField) => Cell
  readonly cellAt: (index: number) => Cell
  /** Keeps the first error of a cell, else its first warning. @param findings in the order of reliability.md §4 */
  readonly judge: (field: RosterField, findings: readonly Finding[]) => void
  readonly judgeColumn: (column: UsedColumn, findings: readonly Finding[]) => void
}

export function rowReader(line: TableRow, plan: ColumnPlan, map: RosterMap | undefined): RowReader {
  const found: { readonly index: number; readonly problem: Problem }[] = []
  const cellAt = (index: number) => line.cells[index] ?? ''
  const judgeColumn = ({ index, header }: UsedColumn, findings: readonly Finding[]) => {
    const worst = findings.find(({ level }) => level !== 'warn') ?? findings[0]
    if (worst) found.push({ index, problem: cellProblem(worst, line.row, header) })
  }
  return {
    row: line.row,
    plan,
    map,
    problems: () => found.sort((a, b) => a.index - b.index).map(({ problem }) => problem),
    cellAt,
    cell: (field) => {
      const column = plan.fields.get(field)
      return column === undefined ? '' : cellAt(column.index)
    },
    judge: (field, findings) =>
      judgeColumn(plan.fields.get(field) ?? { index: plan.width, header: nameOfField(field) }, findings),
    judgeColumn,
  }
}
