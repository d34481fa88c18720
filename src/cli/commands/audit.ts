import { auditWorkspace } from '../../studio/workflows/audit-workspace'
import { sentenceOf } from '../../core/foundation/problem'
import type { CommandContext, CommandResult } from '../command'
import { inWorkspace, answering } from '../in-workspace'
import { EXIT, refusalText } from '../refusal'

/** `audit DIR`: reads every journal and its chain; exit code 1 if one is not whole. */
export async function audit(context: CommandContext, folder: string): Promise<CommandResult> {
  const report = await inWorkspace(context, folder, 'read', (studio) => auditWorkspace(studio, context.run))
  return answering(report, ({ events, ok, problems }) => {
    context.say(ok ? `All ${events} events are whole.` : `Not everything is whole; ${events} events are.`)
    return {
      json: {
        events,
        ok,
        problems: problems.map((one) => ({ code: one.code, message: sentenceOf(one), where: one.where })),
      },
      text: refusalText(problems),
      exitCode: ok ? EXIT.done : EXIT.no,
    }
  })
}
