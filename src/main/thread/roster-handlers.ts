import { utf8 } from '../../core/foundation/bytes'
import { problem, type Problem } from '../../core/foundation/problem'
import { ok, refuse, type Result } from '../../core/foundation/result'
import type { Run } from '../../core/foundation/run'
import { writeCsv } from '../../core/roster'
import type { RosterChoice, RosterGroup, RosterRowView, RowState } from '../../ipc/roster-contract'
import { previewRoster, type PreviewedRow, type RosterPreview } from '../../studio/workflows/preview-roster'
import type { Handlers } from './handlers'
import { curesOf } from './roster-cures'
import { columnsShown, summaryOf, type ShownColumn } from './roster-summary'
import type { ThreadState } from './thread-state'

/** The list that is on the window's desk; rows are asked for part by part. */
export type RosterOnDesk = {
  readonly key: string
  readonly preview: RosterPreview
  readonly shown: readonly ShownColumn[]
}

const desks = new WeakMap<ThreadState, RosterOnDesk>()
let nextKey = 1

const ORDER: readonly RowState[] = ['ready', 'repair', 'already', 'left-out']

/** Reads and judges the list on the desk, and keeps it there. */
export async function rosterOnDesk(state: ThreadState, choice: RosterChoice, run: Run): Promise<Result<RosterOnDesk>> {
  const { file, badge, sheet, awarded, edits, leftOut } = choice
  const preview = await previewRoster(
    state.studio(),
    {
      badge,
      roster: state.inputOf(file),
      edits,
      leftOut,
      ...(sheet === undefined ? {} : { sheet }),
      ...(awarded === undefined ? {} : { awarded }),
    },
    run,
  )
  if (!preview.ok) return preview
  const desk = { key: `r${nextKey++}`, preview: preview.value, shown: columnsShown(preview.value) }
  desks.set(state, desk)
  return ok(desk)
}

export const rosterHandlers: Handlers<'roster.paste' | 'roster.check' | 'roster.rows' | 'roster.rejected-csv'> = {
  'roster.paste': async (state, { name, text }) => ok(state.givePasted(name, utf8(text))),
  'roster.check': async (state, choice, run) => {
    const desk = await rosterOnDesk(state, choice, run)
    return desk.ok ? ok(summaryOf(desk.value)) : desk
  },
  'roster.rows': async (state, { key, show, from, count }) => {
    const desk = desks.get(state)
    if (desk?.key !== key) return refuse(gone())
    const lines = linesOf(desk, show)
    return ok({ total: lines.length, rows: lines.slice(from, from + count) })
  },
  'roster.rejected-csv': async (state, { key }) => {
    const desk = desks.get(state)
    if (desk?.key !== key) return refuse(gone())
    const { header, rows } = desk.preview
    const rejected = rows.filter((row) => row.state === 'repair')
    const lines = rejected.map(({ row, cells, problems }) => [String(row), ...cells, sentences(problems)])
    return ok(writeCsv([['Row', ...header, 'What we found'], ...lines]).bytes)
  },
}

/** Rows of one state together, ready ones first, each state under its heading. */
function linesOf({ preview, shown }: RosterOnDesk, show: 'all' | 'ready' | 'repair'): (RosterRowView | RosterGroup)[] {
  return ORDER.filter((state) => show === 'all' || (show === 'ready') === (state === 'ready')).flatMap((state) => {
    const rows = preview.rows.filter((row) => row.state === state)
    return rows.length === 0 ? [] : [{ group: state, count: rows.length }, ...rows.map((row) => viewOf(row, shown))]
  })
}

function viewOf({ row, cells, state, problems }: PreviewedRow, shown: readonly ShownColumn[]): RosterRowView {
  return {
    row,
    cells: shown.map(({ cell }) => cell(cells)),
    state,
    problems,
    cures: state === 'repair' ? curesOf(problems) : [],
  }
}

function sentences(problems: readonly Problem[]): string {
  return problems.map(({ message, remedy }) => `${message} ${remedy}`.trim()).join(' ')
}

function gone(): Problem {
  return problem({
    code: 'roster-gone',
    message: 'The list was read again meanwhile.',
    remedy: 'Look at it again.',
  })
}
