import { problem } from '../../../core/foundation/problem'
import { ok, refuse, type Result } from '../../../core/foundation/result'
import { signableText } from '../../../core/foundation/text-safety'

const LONGEST_REASON = 500

/** Why something was done, in the office's words; empty where nobody says why. Problem: text-too-long. */
export function actReason(given = ''): Result<string> {
  const reason = signableText(given).trim()
  if (reason.length <= LONGEST_REASON) return ok(reason)
  return refuse(
    problem({
      code: 'text-too-long',
      where: { path: 'reason' },
      message: `The reason is longer than ${LONGEST_REASON} characters.`,
      remedy: 'Shorten it.',
    }),
  )
}
