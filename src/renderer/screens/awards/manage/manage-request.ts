import { AwardId } from '../../../../core/foundation/ids'
import type { Progress } from '../../../../core/foundation/run'
import type { AwardRow } from '../../../../ipc/award-contract'
import type { ManagedRow } from '../../../../ipc/manage-contract'
import type { Border, RunningJob } from '../../../border'
import type { ManageAct } from './manage-act'

/** What is typed in the dialog; `set` has only what differs from the old award, by the header of a roster. */
export type ManageFields = {
  readonly reason: string
  /** `yyyy-mm-dd`, or empty. */
  readonly until: string
  readonly set: Readonly<Record<string, string>>
}

export type ManageRequest = { readonly act: ManageAct; readonly awards: readonly AwardRow[] } & ManageFields

/** Begins an act, or asks what would come of it. */
export function beginAct(
  border: Border,
  { act, awards, reason, until, set }: ManageRequest,
  preview: boolean,
  onProgress: (progress: Progress) => void,
): RunningJob<readonly ManagedRow[]> {
  const ids = awards.map(({ id }) => AwardId.parse(id))
  const award = AwardId.parse(awards[0]?.id)
  switch (act) {
    case 'extend':
      return border.run('award.extend', { awards: ids, until, preview }, onProgress)
    case 'reissue':
      return border.run('award.reissue', { award, set, preview }, onProgress)
    case 'erase':
      return border.run('award.erase', { award, preview }, onProgress)
    default:
      return border.run('award.change', { act, awards: ids, reason, preview }, onProgress)
  }
}
