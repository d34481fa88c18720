import type { RosterColumn, RosterSummary, RowState } from '../../ipc/roster-contract'
import type { RosterPreview } from '../../studio/workflows/preview-roster'
import type { RosterOnDesk } from './roster-handlers'

/** A column of the check table, and its text in a row of the file. */
export type ShownColumn = RosterColumn & { readonly cell: (cells: readonly string[]) => string }

const NAMED = 2

/** Name, address, day and at most two results: what one must see to sign. The rest stays in the file. */
export function columnsShown({ header, columns, rows }: RosterPreview): ShownColumn[] {
  const { fields, results } = columns
  const at = (index: number) => (cells: readonly string[]) => cells[index] ?? ''
  const shown: ShownColumn[] = []
  const name = fields.get('name')
  const [first, last] = [fields.get('firstName'), fields.get('lastName')]
  if (name) shown.push({ header: name.header, field: 'name', numeric: false, cell: at(name.index) })
  else if (first && last)
    shown.push({
      header: `${first.header} ${last.header}`,
      field: 'name',
      numeric: false,
      cell: (cells) => [cells[first.index], cells[last.index]].filter(Boolean).join(' '),
    })
  for (const field of ['email', 'awarded'] as const) {
    const column = fields.get(field)
    if (column) shown.push({ header: column.header, field, numeric: false, cell: at(column.index) })
  }
  for (const { index } of results.slice(0, NAMED)) {
    const numeric = areMostlyNumbers(rows.slice(0, 50).map(({ cells }) => cells[index] ?? ''))
    shown.push({ header: tidy(header[index] ?? ''), field: 'result', numeric, cell: at(index) })
  }
  return shown
}

/** What the roster's step and the dialog of signing say. */
export function summaryOf({ key, preview, shown }: RosterOnDesk): RosterSummary {
  const counts: Record<RowState, number> = { ready: 0, repair: 0, already: 0, 'left-out': 0 }
  for (const { state } of preview.rows) counts[state]++
  const nameOf = shown.find(({ field }) => field === 'name')?.cell ?? (() => '')
  const ready = preview.rows.filter(({ state }) => state === 'ready')
  return {
    name: preview.name,
    key,
    columns: shown.map(({ header, field, numeric }) => ({ header: tidy(header), field, numeric })),
    allColumns: preview.header.length,
    people: preview.rows.length,
    emptyLines: preview.blankRows,
    counts,
    readyNames: ready.slice(0, 3).map(({ cells }) => nameOf(cells)),
    problems: preview.problems,
  }
}

function areMostlyNumbers(texts: readonly string[]): boolean {
  return texts.filter((text) => /^-?[\d.,]+$/.test(text)).length * 2 > texts.length
}

/** `result_score` as a head of a column: Score. */
function tidy(header: string): string {
  const words = header.replace(/^result[\s_-]+/i, '').replace(/_/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
