import { Button } from 'react-aria-components'
import type { TableColumn, TableSort } from './data-table'
import styles from './data-table.module.css'
import { classNames } from '../class-names'
import { CaretDownIcon, CaretUpIcon } from '../icons'

export type TableHeadProps<Row> = {
  readonly columns: readonly TableColumn<Row>[]
  readonly template: string
  readonly sort: TableSort | undefined
  readonly onSort: ((column: string) => void) | undefined
}

/** The head stays in sight; a column that can be sorted is a button. */
export function TableHead<Row>({ columns, template, sort, onSort }: TableHeadProps<Row>) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow} style={{ gridTemplateColumns: template }}>
        {columns.map((column) => {
          const isSorted = sort?.column === column.id
          return (
            <span
              key={column.id}
              role="columnheader"
              {...(isSorted ? { 'aria-sort': sort.descending ? ('descending' as const) : ('ascending' as const) } : {})}
              className={classNames(styles.headCell, column.align === 'end' && styles.end)}
            >
              {column.isSortable && onSort ? (
                <Button className={styles.sort ?? ''} onPress={() => onSort(column.id)}>
                  {column.header}
                  {isSorted &&
                    (sort.descending ? <CaretDownIcon size={16} aria-hidden /> : <CaretUpIcon size={16} aria-hidden />)}
                </Button>
              ) : (
                <span className={column.hideHeader ? 'visually-hidden' : undefined}>{column.header}</span>
              )}
            </span>
          )
        })}
      </div>
    </div>
  )
}
