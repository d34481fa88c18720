import { problem, type Problem } from '../foundation/problem'
import { ok, refuse, type Result } from '../foundation/result'
import type { AwardRecord } from './award-state'

/** What an office may do with an award after it was signed. */
type AwardAct = 'revoke' | 'suspend' | 'restore' | 'extend' | 'reissue'

/**
 * Whether an act changes an award, or has been done already. Codes: award-unsigned, award-revoked, award-replaced,
 * award-erased, award-suspended.
 */
export function judgeAct(record: AwardRecord, act: AwardAct): Result<'change' | 'nothing'> {
  switch (record.stage) {
    case 'planned':
    case 'skipped':
      return refuse(
        wrong(record, 'award-unsigned', 'was never signed', 'Go on with its batch: issue DIR --resume BATCH.'),
      )
    case 'issued':
      return ok(act === 'restore' ? 'nothing' : 'change')
    case 'suspended':
      if (act === 'suspend') return ok('nothing')
      if (act === 'revoke' || act === 'restore') return ok('change')
      return refuse(wrong(record, 'award-suspended', 'is suspended', 'Restore it first.'))
    case 'revoked':
      if (act === 'revoke') return ok('nothing')
      return refuse(wrong(record, 'award-revoked', 'is revoked, which is final', 'Award the badge again.'))
    case 'replaced':
      return refuse(
        wrong(record, 'award-replaced', `was replaced by ${record.replacedBy ?? 'another'}`, 'Name that one.'),
      )
    case 'erased':
      // what a person still holds may have to be taken back
      if (act === 'revoke') return ok(record.withdrawn === true ? 'nothing' : 'change')
      return refuse(wrong(record, 'award-erased', 'is erased', 'Nothing is left of it that could be changed.'))
  }
}

function wrong({ award }: AwardRecord, code: string, what: string, remedy: string): Problem {
  return problem({ code, where: { element: award }, message: `The award ${award} ${what}.`, remedy, values: { award } })
}
