import type { AwardRow } from '../../../../ipc/award-contract'
import type { Translate } from '../../../strings/strings'
import type { MenuEntry } from '../../../ui/menu-button'
import { allows, BULK_ACTS, MANAGE_ACTS, type ManageAct } from './manage-act'

/** Opens the dialog of an act. */
export type OpenManage = (act: ManageAct, awards: readonly AwardRow[]) => void

/** What can be done with one award; what its state does not allow stays visible and is off. */
export function entriesOf(award: AwardRow, open: OpenManage, t: Translate): readonly MenuEntry[] {
  return MANAGE_ACTS.map((act) => ({
    id: act,
    label: t(`manage.${act}`),
    run: () => open(act, [award]),
    isDisabled: !allows(award, act),
    danger: act === 'revoke' || act === 'erase',
  }))
}

/** What can be done with many at once. @param run gets them from the list first */
export function bulkEntries(run: (act: ManageAct) => void, t: Translate): readonly MenuEntry[] {
  return BULK_ACTS.map((act) => ({
    id: act,
    label: t(`manage.${act}`),
    run: () => run(act),
    danger: act === 'revoke',
  }))
}
