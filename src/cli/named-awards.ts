import { problem } from '../core/foundation/problem'
import { ok, refuse, type Result } from '../core/foundation/result'
import { readAwardList } from '../studio/workflows/managing/award-list'
import type { CommandContext } from './command'

/** Where awards are named besides the arguments. */
export type NamedAwardOptions = { readonly awards?: string }

/** The awards that the arguments name, or the list that `--awards` gives. */
export async function namedOnCommandLine(
  context: CommandContext,
  named: readonly string[],
  { awards }: NamedAwardOptions,
): Promise<Result<readonly string[]>> {
  if (awards === undefined) return ok(named)
  if (named.length === 0) return readAwardList(context.machine.files, { path: context.path(awards) })
  const message = 'Awards are named both as arguments and by --awards.'
  return refuse(problem({ code: 'option-invalid', message, remedy: 'Give one of both.' }))
}
