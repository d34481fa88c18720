import { sentenceOf } from '../../core/foundation/problem'
import { checkDesignFile } from '../../studio/workflows/check-design-file'
import type { CommandContext, CommandResult } from '../command'
import { answering } from '../in-workspace'
import { EXIT, problemLine } from '../refusal'

/** `design check F.json`: what is to be mended, errors first. Exit code 1 where publishing should wait. */
export async function designCheck(context: CommandContext, file: string): Promise<CommandResult> {
  const request = { path: context.path(file) }
  return answering(checkDesignFile(context.machine, request, context.run), ({ findings, ignored }) => {
    const problems = findings.map(({ problem }) => problem)
    const rest = ignored === 0 ? '' : ` ${ignored} more ${ignored === 1 ? 'is' : 'are'} ignored with a reason.`
    context.say(problems.length === 0 ? `Nothing to repair.${rest}` : `${problems.length} found.${rest}`)
    return {
      json: problems.map((one) => ({
        level: one.level,
        code: one.code,
        element: one.where.element ?? null,
        message: sentenceOf(one),
      })),
      text: problems.map((one) => `${one.level} ${one.code}: ${problemLine(one)}`).join('\n'),
      exitCode: problems.some(({ level }) => level === 'error') ? EXIT.no : EXIT.done,
    }
  })
}
