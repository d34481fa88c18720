import type { Problem } from '../../core/foundation/problem'
import type { Input } from '../workspace/input'

export type CheckRosterRequest = {
  readonly roster: Input
  /** Columns and rules of a list with other headers, as JSON value (contract.md, Roster). */
  readonly map?: unknown
  readonly sheet?: string
  /** The badge that the rows are judged for; needs `workspace`. */
  readonly badge?: string
  readonly workspace?: string
}
export type CheckRosterReport = {
  readonly rows: number
  readonly accepted: number
  readonly problems: readonly Problem[]
}
