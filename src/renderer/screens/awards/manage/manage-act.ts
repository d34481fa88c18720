import type { AwardRow, AwardState } from '../../../../ipc/award-contract'

/** What an office can do with an award after it was signed; those that can be done with many at once come first. */
export const MANAGE_ACTS = ['suspend', 'restore', 'revoke', 'extend', 'reissue', 'erase'] as const
export type ManageAct = (typeof MANAGE_ACTS)[number]
export const BULK_ACTS = ['suspend', 'restore', 'revoke', 'extend'] as const satisfies readonly ManageAct[]

/** As `judgeAct` of core/award has it; an erased award can still be taken back. */
const ALLOWED: Readonly<Record<AwardState, readonly ManageAct[]>> = {
  valid: ['suspend', 'revoke', 'extend', 'reissue', 'erase'],
  expired: ['suspend', 'revoke', 'extend', 'reissue', 'erase'],
  suspended: ['restore', 'revoke', 'erase'],
  revoked: ['erase'],
  replaced: ['erase'],
  erased: ['revoke'],
}

/** Whether an act makes sense for an award; one that counts for ever can't be made to count longer. */
export function allows({ state, validUntil }: Pick<AwardRow, 'state' | 'validUntil'>, act: ManageAct): boolean {
  return ALLOWED[state].includes(act) && (act !== 'extend' || validUntil !== null)
}
