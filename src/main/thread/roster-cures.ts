import type { Problem } from '../../core/foundation/problem'
import { CalendarDay } from '../../core/foundation/calendar-day'
import type { Cure } from '../../ipc/roster-contract'

/** What one click can mend: a date that can be read in two ways is one of the two. */
export function curesOf(problems: readonly Problem[]): Cure[] {
  const [first] = problems.filter(({ level }) => level === 'error')
  const column = first?.where.column
  if (!first || column === undefined || first.code !== 'date-ambiguous') return []
  return [first.values['first'], first.values['second']].flatMap((value) => {
    const day = CalendarDay.safeParse(value)
    return day.success ? [{ column, value: day.data }] : []
  })
}
