import type { Problem } from '../../foundation/problem'
import { problem } from '../../foundation/problem'

/** An edit that the scene does not allow; nothing was changed. */
export function impossible(message: string, element?: string): Problem {
  return problem({
    code: 'edit-impossible',
    where: element === undefined ? {} : { element },
    message,
    remedy: 'Nothing was changed.',
  })
}
